import type {PromotionsAsked, PromotionsReport} from '../lib/reports/promotions.ts';
import {PlaceChoice} from './choice.tsx';
import type {Examples} from './example.ts';
import {nothing} from './example.ts';
import {FigureRoom, NothingFits, ShowMore} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {Notice} from './notice.tsx';
import type {PromotionActions} from './promotion-actions.ts';
import {PromotionCalendar} from './promotion-calendar.tsx';
import {PromotionCard} from './promotion-card.tsx';
import {PromotionDetected} from './promotion-detected.tsx';
import {PromotionFatigue} from './promotion-fatigue.tsx';
import {PromotionForm} from './promotion-form.tsx';
import {PromotionWarnings} from './promotion-warnings.tsx';
import {places} from './sample-figures.ts';
import {detectedSamples, fatigueSamples, overlapSamples, overRow, plannedRow, promotables, promotionActions} from './sample-promotions.ts';
import {Segments} from './segments.tsx';
import {useWords} from './words-context.ts';
import './promotions-view.css';

const FIRST = 20;
const STEP = 50;
const states = ['all', 'running', 'planned', 'over'] as const;

type Shown = {report: PromotionsReport; onAsk: Ask<PromotionsAsked>; actions: PromotionActions};
type Props = RoomShown<PromotionsReport> & Omit<Shown, 'report'>;

const Controls = ({report, onAsk}: Omit<Shown, 'actions'>) => {
  const {t} = useWords();
  return (
    <>
      <PlaceChoice places={report.places} place={report.place} onChange={place => onAsk({place, limit: FIRST})} />
      {report.edit === undefined ? (
        <button type="button" class="button main" data-testid="add-promotion" onClick={() => onAsk({edit: 'new'})}>
          {t('promotions.add')}
        </button>
      ) : null}
    </>
  );
};

/** What is said where no promotion is, of what there is to do about it. */
const None = ({report, onAsk}: Omit<Shown, 'actions'>) => {
  const {t} = useWords();
  if (report.counts.all > 0) return <NothingFits onShowAll={() => onAsk({show: 'all', place: ''})} />;
  return <Notice title={t('promotions.none')} body={t(report.mine > 0 ? 'promotions.none.body' : 'promotions.noneMine.body')} />;
};

const List = ({report, onAsk, actions}: Shown) => {
  const {t} = useWords();
  const {rows, matching, counts, show, limit} = report;
  const edit = (id: string) => {
    onAsk({edit: id});
    scrollTo(0, 0);
  };
  return (
    <section class="promotion-list" aria-label={t('promotions.list')}>
      <h2>{t('promotions.list')}</h2>
      <Segments
        label={t('promotions.list')}
        value={show}
        segments={states.map(value => ({value, name: t(`promotions.state.${value}`), count: counts[value]}))}
        onChange={value => onAsk({show: value as PromotionsAsked['show'], limit: FIRST})}
      />
      {rows.map(row => (
        <PromotionCard key={row.choice.id} row={row} onEdit={edit} onDelete={actions.onDelete} />
      ))}
      {rows.length === 0 ? <None report={report} onAsk={onAsk} /> : null}
      <ShowMore hidden={matching - rows.length} step={STEP} onMore={() => onAsk({limit: limit + STEP})} />
    </section>
  );
};

const Body = ({report, onAsk, actions}: Shown) => {
  const {edit, editing, own, today, calendar, month = today.slice(0, 7)} = report;
  // What was answered before it was asked for knows no listings yet.
  const isReady = edit === 'new' ? own.length > 0 || report.mine === 0 : editing?.id === edit;
  const close = () => onAsk({edit: undefined});
  return (
    <>
      {edit !== undefined && isReady ? (
        <PromotionForm key={`${edit} ${own.length}`} editing={editing} own={own} today={today} onKeep={actions.onKeep} onClose={close} />
      ) : null}
      <PromotionWarnings overlaps={report.overlaps} />
      <PromotionDetected detected={report.detected} onTake={actions.onTake} onRefuse={actions.onRefuse} />
      {report.counts.all > 0 ? (
        <PromotionCalendar calendar={calendar} month={month} today={today} onMonth={next => onAsk({month: next})} />
      ) : null}
      <List report={report} onAsk={onAsk} actions={actions} />
      <PromotionFatigue rows={report.fatigue} />
    </>
  );
};

/** The seller's promotions: planned, running and over, what they do to prices, and what came of them. */
export const PromotionsView = ({report, waiting, failed, onAsk, actions}: Props) => {
  const {t} = useWords();
  return (
    <FigureRoom
      room="promotions"
      waiting={waiting}
      failed={failed}
      isEmpty={report !== undefined && report.places.length === 0 && report.counts.all === 0}
      controls={report ? <Controls report={report} onAsk={onAsk} /> : null}
      nature={t('promotions.nature')}
    >
      {report ? <Body report={report} onAsk={onAsk} actions={actions} /> : null}
    </FigureRoom>
  );
};

type Language = Parameters<typeof overRow>[0];
const shown = (changes: (language: Language) => Partial<PromotionsReport>) => ({
  width: 1000,
  show: (language: Language) => {
    const report: PromotionsReport = {
      ...{place: '', show: 'all', limit: 20, rows: [], matching: 0, counts: {all: 0, running: 0, planned: 0, over: 0}, calendar: []},
      ...{overlaps: [], detected: [], fatigue: [], places, mine: 2, own: [], editing: undefined, today: '2026-11-22'},
      ...changes(language),
    };
    return <PromotionsView report={report} waiting={undefined} failed={undefined} onAsk={nothing} actions={promotionActions} />;
  },
});

export const examples: Examples = {
  'all there is to say': shown(language => {
    const rows = [overRow(language), plannedRow(language)];
    const calendar = rows.map(({choice: {id, goal, type, start, end}, state}) => ({id, name: goal, type, start, end, state}));
    const said = {overlaps: overlapSamples(language), detected: detectedSamples(language), fatigue: fatigueSamples(language)};
    return {...said, rows, calendar, matching: 2, counts: {all: 2, running: 0, planned: 1, over: 1}};
  }),
  'a new one': shown(language => ({edit: 'new', own: promotables(language)})),
  'none yet': shown(() => ({})),
  'nothing of one’s own': shown(() => ({mine: 0})),
};
