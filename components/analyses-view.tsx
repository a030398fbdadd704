import type {MixAsked, MixReport} from '../lib/reports/analyses.ts';
import type {BuyersAsked, BuyersReport} from '../lib/reports/buyers.ts';
import {BuyersPart, buyersReport} from './buyers-part.tsx';
import {Choice, PlaceChoice} from './choice.tsx';
import {type Examples, nothing} from './example.ts';
import {FigureRoom, NothingFits, NothingKept, ShowMore} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {MixTable, mixReport} from './mix-table.tsx';
import {useWords} from './words-context.ts';
import './analyses-view.css';

const STEP = 50;
type Report = MixReport | BuyersReport;
/** The analyses there are, in the order of their list. */
const analyses: readonly Report['of'][] = ['mix', 'buyers'];
const groupings = ['category', 'site', 'brand'] as const;

type Props = RoomShown<Report & {analysis?: Report['of']}> & {onAsk: Ask<MixAsked & BuyersAsked>};

const List = ({here}: {here: Report['of']}) => {
  const {t} = useWords();
  return (
    <section class="analyses-list" aria-label={t('analyses.list')}>
      <ul>
        {analyses.map(analysis => (
          <li key={analysis}>
            <a href={`#/analyses?of=${analysis}`} aria-current={analysis === here ? 'page' : undefined}>
              <b>{t(`analyses.${analysis}`)}</b>
              <span class="faint">{t(`analyses.${analysis}.about`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Mix = ({report, onAsk}: {report: MixReport; onAsk: Props['onAsk']}) => {
  const {t} = useWords();
  return (
    <div class="analysis">
      <div class="figure-line">
        <Choice
          label={t('analyses.by')}
          value={report.by}
          options={groupings.map(value => ({value, name: t(`analyses.by.${value}`)}))}
          onChange={by => onAsk({by: by as MixAsked['by'], limit: STEP})}
        />
        <PlaceChoice places={report.places} place={report.place} onChange={place => onAsk({place, limit: STEP})} />
      </div>
      {report.rows.length > 0 ? <MixTable report={report} /> : <NothingFits onShowAll={() => onAsk({place: ''})} />}
      <ShowMore hidden={report.groups - report.rows.length} step={STEP} onMore={() => onAsk({limit: report.limit + STEP})} />
    </div>
  );
};

const Chosen = ({report, onAsk}: {report: Report; onAsk: Props['onAsk']}) => {
  const {t, number} = useWords();
  if (report.of === 'buyers') return <BuyersPart report={report} step={STEP} onAsk={onAsk} />;
  if (report.places.length === 0) return <NothingKept room="analyses" />;
  return (
    <>
      <Mix report={report} onAsk={onAsk} />
      <p class="faint">{t('analyses.nature', {listings: number(report.listings)})}</p>
    </>
  );
};

/** The analyses by name, and the one that is chosen: what was answered last belongs to another while this one is being counted. */
export const AnalysesView = ({report, waiting, failed, onAsk}: Props) => {
  const here = report?.analysis ?? report?.of ?? 'mix';
  return (
    <FigureRoom room="analyses" waiting={waiting} failed={failed} isEmpty={false}>
      {report ? (
        <>
          <List here={here} />
          {report.of === here ? <Chosen report={report} onAsk={onAsk} /> : null}
        </>
      ) : null}
    </FigureRoom>
  );
};

const shown = (report: Report) => ({
  show: () => <AnalysesView report={report} waiting={undefined} failed={undefined} onAsk={nothing} />,
  width: 1000,
});

export const examples: Examples = {
  mix: shown(mixReport),
  buyers: shown(buyersReport),
  nothing: shown({...mixReport, rows: [], groups: 0, listings: 0, places: []}),
};
