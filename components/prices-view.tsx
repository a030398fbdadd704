import type {PricesAsked, PricesReport} from '../lib/reports/prices.ts';
import {Choice, PlaceChoice} from './choice.tsx';
import type {CostActions} from './cost-actions.ts';
import {CostPaste} from './cost-paste.tsx';
import {type Examples, nothing} from './example.ts';
import {FigureRoom, NothingFits, ShowMore} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {MarginView} from './margin-view.tsx';
import {Notice} from './notice.tsx';
import {PriceTable, priceRows} from './price-table.tsx';
import {NOW} from './sample-card.ts';
import {places} from './sample-figures.ts';
import {costNothing, sampleSheet} from './sample-margin.ts';
import {SearchBox} from './search-box.tsx';
import {Segments} from './segments.tsx';
import {useWords} from './words-context.ts';

const STEP = 50;
const shows = ['all', 'mine', 'uncosted', 'changed', 'reduced', 'undecided', 'missing'] as const;
const orders = ['change', 'discount', 'title'] as const;

type Props = RoomShown<PricesReport> & {onAsk: Ask<PricesAsked>; actions: CostActions};
type Shown = {report: PricesReport; onAsk: Props['onAsk']};

const Controls = ({report, onAsk}: Shown) => {
  const {t} = useWords();
  return (
    <>
      <SearchBox label={t('prices.find')} value={report.find} onSearch={find => onAsk({find, limit: STEP}, {typed: true})} />
      <PlaceChoice places={report.places} place={report.place} onChange={place => onAsk({place, limit: STEP})} />
      {report.counts.mine > 0 && !report.paste ? (
        <button type="button" class="button" data-testid="paste-costs" onClick={() => onAsk({paste: true})}>
          {t('costs.paste')}
        </button>
      ) : null}
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

/** One listing's margin in place of the table; nothing while it is worked out. */
const Margin = ({report, waiting, onAsk, actions}: Shown & Pick<Props, 'waiting' | 'actions'>) => {
  const {t} = useWords();
  const {sheet, range, of, target = '', now} = report;
  const onBack = () => onAsk({of: undefined, target: undefined});
  if (sheet?.id === of && sheet) {
    const onTarget = (percent: string) => onAsk({target: percent}, {typed: true});
    return (
      <MarginView key={of} sheet={sheet} range={range} now={now} target={target} onTarget={onTarget} onBack={onBack} actions={actions} />
    );
  }
  if (waiting) return null;
  return (
    <Notice title={t('margin.gone')}>
      <button type="button" class="button" onClick={onBack}>
        {t('margin.back')}
      </button>
    </Notice>
  );
};

const Shown = (props: Shown & Pick<Props, 'waiting' | 'actions'>) => {
  const {report, onAsk, actions} = props;
  if (report.of) return <Margin {...props} />;
  const close = () => onAsk({paste: undefined});
  return (
    <>
      {report.paste && report.skus ? <CostPaste skus={report.skus} actions={actions} onClose={close} /> : null}
      <Body report={report} onAsk={onAsk} />
    </>
  );
};

/** What every listing costs, how that changed, and what the seller's own leave. */
export const PricesView = ({report, waiting, failed, onAsk, actions}: Props) => {
  const {t} = useWords();
  return (
    <FigureRoom
      room="prices"
      waiting={waiting}
      failed={failed}
      isEmpty={report !== undefined && report.places.length === 0}
      controls={report && !report.of ? <Controls report={report} onAsk={onAsk} /> : null}
      nature={t('prices.nature')}
    >
      {report ? <Shown report={report} waiting={waiting} onAsk={onAsk} actions={actions} /> : null}
    </FigureRoom>
  );
};

const asked = {place: '', find: '', show: 'all', order: 'change', limit: 100} as const;
const counts = {all: 3, mine: 3, uncosted: 1, changed: 1, reduced: 1, undecided: 1, missing: 1};
const report: PricesReport = {...asked, rows: priceRows, matching: 3, counts, places, now: NOW};
const view = (changes: Partial<PricesReport>) => (
  <PricesView report={{...report, ...changes}} waiting={undefined} failed={undefined} onAsk={nothing} actions={costNothing} />
);
const shown = (changes: Partial<PricesReport>) => ({show: () => view(changes), width: 1000});

export const examples: Examples = {
  some: shown({}),
  'nothing fits': shown({rows: [], matching: 0, show: 'reduced'}),
  'pasting costs': shown({paste: true, skus: []}),
  'one margin': {
    show: language => {
      const sheet = sampleSheet(language);
      return view({of: sheet.id, sheet, target: '30'});
    },
    width: 1000,
  },
  'one that is gone': shown({of: 'gone'}),
};
