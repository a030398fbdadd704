import type {Outcome} from '../messages.ts';
import type {Kind} from '../model/reading.ts';
import type {Judge, Known} from './card.ts';
import type {Decide} from './decided.ts';
import type {HealthPlace} from './health.ts';
import type {LastChange} from './last-change.ts';
import type {PageFigures} from './page-figures.ts';
import type {PageOrders} from './page-orders.ts';
import {type Access, type Failure, type PopupReport, popupReport, type Stage, stageOf} from './popup.ts';
import {unreadable} from './readable.ts';
import type {KnownListing, KnownSearch} from './searches.ts';

/**
 * What the panel has to say of the tab in front, besides what is kept: beyond a reading's own outcome that it cannot see the tab (`unseen`),
 * that the tab shows our own page, or that nothing is kept of it yet; `isAlways`: its host is read by itself.
 */
export type PanelStage = Exclude<Stage, {state: 'reading'}> | {state: 'unseen'} | {state: 'own'} | {state: 'unread'; isAlways: boolean};

export type PanelReport = Omit<PopupReport, 'stage'> & {stage: PanelStage; lastChange: LastChange | undefined};

/** `url`: undefined where the browser withholds it. `trouble`: what kept the store from being read. */
export type PanelTab = {url: string | undefined; isOwn: boolean; trouble: Failure | undefined};

/** How the last reading ended, as far as that still tells of now: reading may have been paused and switched on since. */
const endOf = (outcome: Outcome | undefined): PanelStage | undefined => {
  const stage = outcome && stageOf(outcome);
  return stage === undefined || stage.state === 'paused' || stage.state === 'reading' ? undefined : stage;
};

const stageIn = (
  tab: PanelTab,
  given: {outcome: Outcome | undefined; isPaused: boolean; access: Access | undefined; count: number},
): PanelStage => {
  if (given.isPaused) return {state: 'paused'};
  if (tab.isOwn) return {state: 'own'};
  if (tab.url === undefined) return {state: 'unseen'};
  const why = unreadable(tab.url);
  if (why) return {state: 'unreadable', why};
  if (tab.trouble) return {state: 'failed', why: tab.trouble, detail: ''};
  const end = endOf(given.outcome);
  if (end && (end.state !== 'done' || given.count > 0)) return end;
  return given.count > 0 ? {state: 'done'} : {state: 'unread', isAlways: given.access?.granted ?? false};
};

/** What the side panel shows of the tab in front: what is kept of its page, and how its last reading ended. It never reads by itself. */
export const panelReport = (given: {
  tab: PanelTab;
  heads: Known[];
  search?: {head: KnownSearch; listings: readonly KnownListing[]} | undefined;
  orders?: PageOrders | undefined;
  /** The rows of figures that this page tells of. */
  figures?: PageFigures | undefined;
  outcome: Outcome | undefined;
  lastChange: LastChange | undefined;
  isPaused: boolean;
  access: Access | undefined;
  places?: readonly HealthPlace[];
  kindHere?: {site: string; kind: Kind} | undefined;
  judge: Judge;
  now: number;
  decide?: Decide | undefined;
}): PanelReport => {
  const {outcome} = given;
  const {cards, search, orders, figures, access, ailments, now} = popupReport({
    ...given,
    stage: outcome?.state === 'nothing' ? outcome : {state: 'done'},
  });
  const stage = stageIn(given.tab, {...given, count: cards.length + (search ? 1 : 0) + (orders?.count ?? 0) + (figures?.count ?? 0)});
  return {stage, cards, search, orders, figures, access, ailments, now, lastChange: cards.length === 1 ? given.lastChange : undefined};
};
