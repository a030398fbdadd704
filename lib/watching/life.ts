import type {AlertAbout, AlertKept, AlertLevel, AlertLogged} from '../model/alert-kept.ts';

const order: AlertLevel[] = ['calm', 'warn', 'critical'];
const isWorse = (a: AlertLevel, b: AlertLevel | undefined): boolean => order.indexOf(a) > order.indexOf(b ?? 'calm');

/** What becomes of an alert, and what its history says of that. */
export type Lived = {kept: AlertKept; logged?: AlertLogged};

/** What a look at what is watched came to. */
export type Looked = Pick<AlertKept, 'alert' | 'of' | 'state' | 'mark' | 'markBefore' | 'line'> & {about: AlertAbout};

const loggedOf = (kept: AlertKept, end: Pick<AlertLogged, 'closedAt' | 'how'> = {}): AlertLogged => {
  const {alert, of, state, about, rung} = kept;
  return {alert, of, level: rung ?? state.level, value: state.value, about, openedAt: state.openedAt ?? state.since, ...end};
};

/** The same alert at rest: what the seller did about it is over with it. */
const rested = (kept: AlertKept): AlertKept => {
  const {rung: _, isToRing: __, done: ___, snoozedUntil: ____, ...rest} = kept;
  return rest;
};

/** It opened: the seller is called once. */
const opened = (looked: Looked): Lived => {
  const kept: AlertKept = {...looked, rung: looked.state.level, isToRing: true};
  return {kept, logged: loggedOf(kept)};
};

/** It goes on: the seller is called again only where it got worse than it ever was since it opened, and then what they did about it is over. */
const goesOn = (before: AlertKept, looked: Looked): Lived => {
  const {level} = looked.state;
  const {done, snoozedUntil, rung, isToRing} = before;
  if (!isWorse(level, rung)) return {kept: {...looked, rung, isToRing, done, snoozedUntil}};
  const kept: AlertKept = {...looked, rung: level, isToRing: true};
  return {kept, logged: loggedOf(kept)};
};

/** What became of an alert by one more look. */
export const lived = (before: AlertKept | undefined, looked: Looked): Lived => {
  const [was, is] = [before?.state.level ?? 'calm', looked.state.level];
  if (is === 'calm') {
    const kept = rested({...before, ...looked});
    return was === 'calm' || !before ? {kept} : {kept, logged: loggedOf(before, {closedAt: looked.state.at, how: 'rested'})};
  }
  return was === 'calm' || !before ? opened(looked) : goesOn(before, looked);
};

/** Does it call for the seller now (epoch ms): neither acknowledged nor put off? */
export const isStanding = ({state, done, snoozedUntil = 0}: AlertKept, now: number): boolean =>
  state.level !== 'calm' && !done && snoozedUntil <= now;

/** Is it open and put off? */
export const isSnoozed = ({state, done, snoozedUntil = 0}: AlertKept, now: number): boolean =>
  state.level !== 'calm' && !done && snoozedUntil > now;

/** The seller knows. What happened is over with that; what lasts stays open, but calls no more unless it gets worse. */
export const acknowledged = (kept: AlertKept, at: number, isEvent: boolean): Lived => {
  const {isToRing: _, snoozedUntil: __, ...rest} = kept;
  if (kept.state.level === 'calm') return {kept};
  if (!isEvent) return {kept: {...rest, done: {level: kept.state.level, at}}};
  const {value, at: seenAt} = kept.state;
  return {
    kept: rested({...rest, state: {level: 'calm', since: at, value, at: seenAt}}),
    logged: loggedOf(kept, {closedAt: at, how: 'acknowledged'}),
  };
};

/** The seller takes that back, or wants to hear of it at once after all. */
export const reopened = (kept: AlertKept): Lived => {
  const {done: _, snoozedUntil: __, ...rest} = kept;
  return {kept: rest};
};

/** The seller wants to be called again at a moment, if it is still open then. Epoch ms. */
export const snoozed = (kept: AlertKept, until: number): Lived => {
  const {isToRing: _, done: __, ...rest} = kept;
  return {kept: {...rest, snoozedUntil: until}};
};

/** The moment that it was put off to has come: the seller is called again. Undefined: it has not, or nothing was put off. */
export const awoken = (kept: AlertKept, now: number): Lived | undefined => {
  const {snoozedUntil, ...rest} = kept;
  if (snoozedUntil === undefined || snoozedUntil > now) return undefined;
  return {kept: {...rest, ...(kept.state.level !== 'calm' && {isToRing: true as const})}};
};

/** It is watched no longer: what its history says of that, where it was open. */
export const unwatched = (kept: AlertKept, at: number): AlertLogged | undefined =>
  kept.state.level === 'calm' ? undefined : loggedOf(kept, {closedAt: at, how: 'unwatched'});

/** The worst first, of equals those opened last. */
export const worstFirst = (a: Pick<AlertKept, 'state'>, b: Pick<AlertKept, 'state'>): number =>
  order.indexOf(b.state.level) - order.indexOf(a.state.level) || (b.state.openedAt ?? 0) - (a.state.openedAt ?? 0);
