import type {MixAsked, MixReport} from '../lib/reports/analyses.ts';
import {Choice, PlaceChoice} from './choice.tsx';
import {type Examples, nothing} from './example.ts';
import {FigureRoom, NothingFits, ShowMore} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {MixTable, mixReport} from './mix-table.tsx';
import {useWords} from './words-context.ts';
import './analyses-view.css';

const STEP = 50;
/** The analyses there are, in the order of their list. */
const analyses = ['mix'] as const;
const groupings = ['category', 'site', 'brand'] as const;

type Props = RoomShown<MixReport> & {onAsk: Ask<MixAsked>};

const List = ({here}: {here: (typeof analyses)[number]}) => {
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

/** The analyses by name, and the one that is chosen. */
export const AnalysesView = ({report, waiting, failed, onAsk}: Props) => {
  const {t, number} = useWords();
  return (
    <FigureRoom
      room="analyses"
      waiting={waiting}
      failed={failed}
      isEmpty={report !== undefined && report.places.length === 0}
      nature={report && t('analyses.nature', {listings: number(report.listings)})}
    >
      {report ? (
        <>
          <List here="mix" />
          <Mix report={report} onAsk={onAsk} />
        </>
      ) : null}
    </FigureRoom>
  );
};

export const examples: Examples = {
  mix: {show: () => <AnalysesView report={mixReport} waiting={undefined} failed={undefined} onAsk={nothing} />, width: 1000},
};
