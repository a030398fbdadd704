import type {PricesAsked, PricesReport} from '../lib/reports/prices.ts';
import {Choice, PlaceChoice} from './choice.tsx';
import {type Examples, nothing} from './example.ts';
import {FigureRoom, NothingFits, ShowMore} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {PriceTable, priceRows} from './price-table.tsx';
import {NOW} from './sample-card.ts';
import {places} from './sample-figures.ts';
import {SearchBox} from './search-box.tsx';
import {Segments} from './segments.tsx';
import {useWords} from './words-context.ts';

const STEP = 50;
const shows = ['all', 'changed', 'reduced', 'undecided', 'missing'] as const;
const orders = ['change', 'discount', 'title'] as const;

type Props = RoomShown<PricesReport> & {onAsk: Ask<PricesAsked>};
type Shown = {report: PricesReport; onAsk: Props['onAsk']};

const Controls = ({report, onAsk}: Shown) => {
  const {t} = useWords();
  return (
    <>
      <SearchBox label={t('prices.find')} value={report.find} onSearch={find => onAsk({find, limit: STEP}, {typed: true})} />
      <PlaceChoice places={report.places} place={report.place} onChange={place => onAsk({place, limit: STEP})} />
    </>
  );
};

const Body = ({report, onAsk}: Shown) => {
  const {t} = useWords();
  const {rows, matching, counts, show, order, limit} = report;
  return (
    <>
      <div class="figure-line">
        <Segments
          label={t('prices.show')}
          value={show}
          segments={shows.map(value => ({value, name: t(`prices.show.${value}`), count: counts[value]}))}
          onChange={value => onAsk({show: value as PricesAsked['show'], limit: STEP})}
        />
        <Choice
          label={t('prices.sort')}
          value={order}
          options={orders.map(value => ({value, name: t(`prices.sort.${value}`)}))}
          onChange={value => onAsk({order: value as PricesAsked['order']})}
        />
        <p role="status">{t('prices.counted', {count: matching})}</p>
      </div>
      {rows.length > 0 ? <PriceTable rows={rows} /> : <NothingFits onShowAll={() => onAsk({find: '', show: 'all', place: ''})} />}
      <ShowMore hidden={matching - rows.length} step={STEP} onMore={() => onAsk({limit: limit + STEP})} />
    </>
  );
};

/** What every listing costs, and how that changed. */
export const PricesView = ({report, waiting, failed, onAsk}: Props) => (
  <FigureRoom
    room="prices"
    waiting={waiting}
    failed={failed}
    isEmpty={report !== undefined && report.places.length === 0}
    controls={report ? <Controls report={report} onAsk={onAsk} /> : null}
    nature={useWords().t('prices.nature')}
  >
    {report ? <Body report={report} onAsk={onAsk} /> : null}
  </FigureRoom>
);

const asked = {place: '', find: '', show: 'all', order: 'change', limit: 100} as const;
const counts = {all: 3, changed: 1, reduced: 1, undecided: 1, missing: 1};
const report: PricesReport = {...asked, rows: priceRows, matching: 3, counts, places, now: NOW};
const shown = (changes: Partial<PricesReport>) => ({
  show: () => <PricesView report={{...report, ...changes}} waiting={undefined} failed={undefined} onAsk={nothing} />,
  width: 1000,
});

export const examples: Examples = {some: shown({}), 'nothing fits': shown({rows: [], matching: 0, show: 'reduced'})};
