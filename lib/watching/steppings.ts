import type {PageAlert} from '../alert.ts';
import {type AlertKept, type AlertKey, alertKey} from '../model/alert-kept.ts';
import type {PinChoice} from '../model/choice.ts';

import {type Lived, lived, unwatched} from './life.ts';
import {pageAlerts, stepPage} from './page.ts';
import {searchAlerts, stepSearch} from './search.ts';
import type {SearchLook} from './search-signs.ts';
import type {AlertSettings} from './settings.ts';
import type {Page} from './signs.ts';

/** What becomes of an alert, worked out from what is kept of it when its turn has come; undefined: nothing. */
export type Stepping = {key: AlertKey; next: (kept: AlertKept | undefined) => Lived | Gone | undefined};
type Gone = {kept: undefined; logged?: Lived['logged']};

export type PageSeen = {
  /** The key of the page, a line each part. */
  of: string;
  /** Undefined: it is not kept any more. */
  page: Page | undefined;
  isMine: boolean;
  pin: PinChoice | undefined;
  /** The seller's own page that it is held against. */
  mine: Page | undefined;
  settings: AlertSettings;
  /** What is kept of its alerts. */
  known: readonly AlertKept[];
  /** Epoch ms. */
  now: number;
};

const gone = (key: AlertKey, now: number): Stepping => ({
  key,
  next: kept => kept && {kept: undefined, logged: unwatched(kept, now)},
});

/** What becomes of all alerts of one page: those that look at it are stepped, those that do not any more end. */
export const pageSteppings = ({of, page, isMine, pin, mine, settings, known, now}: PageSeen): Stepping[] => {
  const isLookedAt = ({id, of: {whose}}: PageAlert): boolean =>
    page !== undefined && !settings.get(id)?.isOff && (whose === 'mine' ? isMine : pin !== undefined);
  const looking = pageAlerts.filter(isLookedAt);
  const ended = known.filter(({alert}) => !looking.some(({id}) => id === alert));
  const steps = looking.map(
    (alert): Stepping => ({
      key: [of, alert.id],
      next: kept => (page ? stepPage(alert, {of, page, mine, pin, settings, kept}) : undefined),
    }),
  );
  return [...steps, ...ended.map(kept => gone(alertKey(kept), now))];
};

/** A search that is pinned (`look` undefined: it is not, or is not kept), and what is kept of its alerts. */
export type SearchWatched = Pick<PageSeen, 'of' | 'settings' | 'known' | 'now'> & {look: Omit<SearchLook, 'kept'> | undefined};

/** What becomes of all alerts of one search. */
export const searchSteppings = ({of, look, settings, known, now}: SearchWatched): Stepping[] => {
  const looking = look ? searchAlerts.filter(({id}) => !settings.get(id)?.isOff) : [];
  const ended = known.filter(({alert}) => !looking.some(({id}) => id === alert));
  const steps = looking.map(
    (alert): Stepping => ({
      key: [of, alert.id],
      next: kept => (look ? stepSearch(alert, {...look, of, settings, kept}) : undefined),
    }),
  );
  return [...steps, ...ended.map(kept => gone(alertKey(kept), now))];
};

/** An alert of a figure as it stands now. */
export type FigureSeen = Pick<AlertKept, 'alert' | 'of' | 'state' | 'about' | 'line'>;

/** What becomes of the alerts of figures; those whose figure is not measured any more end. */
export const figureSteppings = (seen: readonly FigureSeen[], known: readonly AlertKept[], now: number): Stepping[] => {
  const names = new Set(seen.map(one => alertKey(one).join('\n')));
  const steps = seen.map(
    (one): Stepping => ({
      key: alertKey(one),
      next: kept => {
        if (!kept && one.state.level === 'calm') return undefined;
        // Days end: what opened today keeps the moment at which it did.
        const isOpen = kept && kept.state.level !== 'calm' && one.state.level !== 'calm';
        const openedAt = isOpen ? kept.state.openedAt : one.state.openedAt;
        return lived(kept, {...one, state: {...one.state, ...(openedAt !== undefined && {openedAt})}});
      },
    }),
  );
  return [...steps, ...known.filter(kept => !names.has(alertKey(kept).join('\n'))).map(kept => gone(alertKey(kept), now))];
};
