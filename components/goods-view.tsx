import type {ComponentChildren} from 'preact';
import {useRef} from 'preact/hooks';
import type {GoodListing, GoodsAsked, GoodsReport, ProposedRow, RefusedRow, Show} from '../lib/reports/goods.ts';
import {type Examples, nothing} from './example.ts';
import {FigureRoom, ShowMore} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {ConfirmedGood, ProposedGood, RefusedPair} from './good-card.tsx';
import {NoGoods} from './goods-none.tsx';
import {confirmedRow, proposedRows, refusedRow} from './sample-goods.ts';
import {SearchBox} from './search-box.tsx';
import {Segments} from './segments.tsx';
import {useWords} from './words-context.ts';
import './goods-view.css';

const STEP = 50;
/** Each is several lines. */
const FIRST = 20;
const shows = ['proposed', 'confirmed', 'refused'] as const;

/** What a seller can decide about goods. */
export type GoodsActions = {
  onJoin: (rows: readonly ProposedRow[]) => void;
  onKeepApart: (row: ProposedRow) => void;
  onSplit: (listing: GoodListing) => void;
  onForget: (row: RefusedRow) => void;
};

type Props = RoomShown<GoodsReport> & {onAsk: Ask<GoodsAsked>; actions: GoodsActions};
type Shown = {report: GoodsReport; onAsk: Props['onAsk']; actions: GoodsActions};

/** All proposals by the maker's number that are shown, at once. */
const JoinAll = ({rows, onJoin}: {rows: readonly ProposedRow[]; onJoin: GoodsActions['onJoin']}) => {
  const {t} = useWords();
  const sure = rows.filter(({by}) => by === 'gtin');
  if (sure.length < 2) return null;
  return (
    <button type="button" class="button" data-testid="join-all" onClick={() => onJoin(sure)}>
      {t('goods.joinAll', {count: sure.length})}
    </button>
  );
};

const Rows = ({report, actions}: Omit<Shown, 'onAsk'>) => (
  <>
    {report.proposed.map(row => (
      <ProposedGood key={row.id} row={row} onJoin={one => actions.onJoin([one])} onKeepApart={actions.onKeepApart} />
    ))}
    {report.confirmed.map(row => (
      <ConfirmedGood key={row.id} row={row} onSplit={actions.onSplit} />
    ))}
    {report.refused.map(row => (
      <RefusedPair key={row.id} row={row} onForget={actions.onForget} />
    ))}
  </>
);

/** The card whose button was pressed goes away: the focus stays in the list. */
const useActions = (actions: GoodsActions) => {
  const list = useRef<HTMLElement>(null);
  const then =
    <T,>(act: (one: T) => void) =>
    (one: T) => {
      act(one);
      list.current?.focus({preventScroll: true});
    };
  const kept: GoodsActions = {
    onJoin: then(actions.onJoin),
    onKeepApart: then(actions.onKeepApart),
    onSplit: then(actions.onSplit),
    onForget: then(actions.onForget),
  };
  return {list, kept};
};

const Body = ({report, onAsk, actions}: Shown) => {
  const {t} = useWords();
  const {show, counts, limit, proposed, confirmed, refused} = report;
  const {list, kept} = useActions(actions);
  const shown = proposed.length + confirmed.length + refused.length;
  return (
    <>
      <div class="figure-line">
        <Segments
          label={t('goods.show')}
          value={show}
          segments={shows.map(value => ({value, name: t(`goods.show.${value}`), count: counts[value]}))}
          onChange={value => onAsk({show: value as Show, limit: FIRST})}
        />
        <JoinAll rows={proposed} onJoin={kept.onJoin} />
      </div>
      <section class="goods-list" ref={list} tabIndex={-1} aria-label={t(`goods.show.${show}`)}>
        {shown > 0 ? (
          <Rows report={report} actions={kept} />
        ) : (
          <NoGoods report={report} onShowAll={() => onAsk({find: '', limit: FIRST})} />
        )}
      </section>
      <ShowMore hidden={counts[show] - shown} step={STEP} onMore={() => onAsk({limit: limit + STEP})} />
    </>
  );
};

/** Which listings of several shops are one good: proposed, confirmed, kept apart. */
export const GoodsView = ({report, waiting, failed, onAsk, actions}: Props) => {
  const {t} = useWords();
  const search: ComponentChildren = report ? (
    <SearchBox label={t('goods.find')} value={report.find} onSearch={find => onAsk({find, limit: FIRST}, {typed: true})} />
  ) : null;
  const isEmpty = report !== undefined && report.listings + report.mine === 0 && report.counts.confirmed + report.counts.refused === 0;
  return (
    <FigureRoom
      room="goods"
      waiting={waiting}
      failed={failed}
      isEmpty={isEmpty && !report.find}
      controls={search}
      nature={t('goods.nature')}
    >
      {report ? <Body report={report} onAsk={onAsk} actions={actions} /> : null}
    </FigureRoom>
  );
};

const actions: GoodsActions = {onJoin: nothing, onKeepApart: nothing, onSplit: nothing, onForget: nothing};
type Language = Parameters<typeof proposedRows>[0];
const shown = (changes: (language: Language) => Partial<GoodsReport>) => ({
  show: (language: Language) => {
    const report: GoodsReport = {
      ...{show: 'proposed', find: '', limit: 50, proposed: [], confirmed: [], refused: [], mine: 42, listings: 120},
      counts: {proposed: 0, confirmed: 0, refused: 0},
      ...changes(language),
    };
    return <GoodsView report={report} waiting={undefined} failed={undefined} onAsk={nothing} actions={actions} />;
  },
  width: 760,
});
const counts = {proposed: 62, confirmed: 1, refused: 1};

export const examples: Examples = {
  proposed: shown(language => {
    const {gtin, sku} = proposedRows(language);
    return {proposed: [gtin, {...gtin, id: '3'}, sku], counts};
  }),
  joined: shown(language => ({show: 'confirmed', confirmed: [confirmedRow(language)], counts})),
  'kept apart': shown(language => ({show: 'refused', refused: [refusedRow(language)], counts})),
  'nothing to decide': shown(() => ({})),
};
