import type {Check, CheckItem, CheckPause, Unopened, Unread} from '../model/check.ts';
import type {ThingKey} from '../model/thing.ts';

/** The least rest between any two pages, and that a host is given between two of its own; and how long a page may take to be told of: ms. */
export const [GAP, HOST_GAP, PATIENCE] = [1000, 3000, 45_000];

/** A page to be checked. */
export type ToCheck = Pick<CheckItem, 'key' | 'url' | 'host'>;

/** What was told of the page in the window. `names`: the keys of the things on it, as text; `nothing`: why there are none. */
export type Told = {
  url: string;
  names: readonly string[];
  nothing?: 'wall' | 'login' | 'no-product' | 'not-ready' | undefined;
  isHidden?: boolean | undefined;
};

export const nameOf = (key: ThingKey): string => key.join('\n');

const isLeft = ({state}: CheckItem): boolean => state === 'waiting' || state === 'opened';
const isDone = ({state}: CheckItem): boolean => state === 'read' || state === 'failed';

/** A check that has nothing left to do has come to its end. */
const settled = (job: Check): Check => {
  if (job.state === 'stopped' || job.items.some(isLeft)) return job;
  const {pause: _, before: __, isHidden: ___, ...rest} = job;
  return {...rest, state: 'finished'};
};

export const begun = (pages: readonly ToCheck[], at: number): Check =>
  settled({startedAt: at, state: 'running', items: pages.map(({key, url, host}) => ({key, url, host, state: 'waiting', at}))});

/** The page that is open and not yet told of. */
export const openedIn = ({items}: Check): CheckItem | undefined => items.find(({state}) => state === 'opened');

/**
 * The page whose turn is next, and from when on it may be opened (epoch ms): of the host that has rested longest, so that hosts take turns.
 * Undefined: one is open, none is left, or it rests.
 */
export const nextTurn = (job: Check): {item: CheckItem; dueAt: number} | undefined => {
  if (job.state !== 'running' || openedIn(job)) return undefined;
  const last = new Map<string, number>();
  for (const one of job.items) if (isDone(one)) last.set(one.host, Math.max(one.at, last.get(one.host) ?? 0));
  const restedAt = ({host}: CheckItem): number => last.get(host) ?? Number.NEGATIVE_INFINITY;
  const waiting = job.items.filter(({state}) => state === 'waiting');
  const [first] = waiting;
  if (!first) return undefined;
  const item = waiting.reduce((best, one) => (restedAt(one) < restedAt(best) ? one : best), first);
  return {item, dueAt: Math.max(restedAt(item) + HOST_GAP, Math.max(0, ...last.values()) + GAP)};
};

const withItem = (job: Check, item: CheckItem, change: Partial<CheckItem>): Check => ({
  ...job,
  items: job.items.map(one => (one === item ? {...one, ...change} : one)),
});

/** The check once a page is called for in the window, which shows `before` until it comes: the page itself, where it was open already. */
export const opening = (job: Check, item: CheckItem, before: string | undefined, at: number): Check => {
  const {before: _, isHidden: __, ...rest} = job;
  return withItem({...rest, ...(before && before !== item.url && !item.isAgain && {before})}, item, {state: 'opened', at});
};

const isBarrier = (why: string): why is 'wall' | 'login' => why === 'wall' || why === 'login';
const isOfNetwork = (why: Unopened | undefined): boolean => why === 'unreachable' || why === 'elsewhere' || why === 'silent';

/** Does a page that was not read so end all of its host? What asks for a human does at once, the network at the second time in a row. */
const endsHost = ({items}: Check, item: CheckItem, why: Unread): boolean => {
  if (isBarrier(why)) return true;
  const before = items.filter(one => one.host === item.host && isDone(one)).sort((a, b) => b.at - a.at)[0];
  return isOfNetwork(why) && isOfNetwork(before?.why);
};

const skipping = (job: Check, isMeant: (one: CheckItem) => boolean, why: Unopened, at: number): Check => ({
  ...job,
  items: job.items.map(one => (one.state === 'waiting' && isMeant(one) ? {...one, state: 'skipped', why, at} : one)),
});

/** The check after the open page was not read. */
export const failing = (job: Check, why: Unread, at: number): Check => {
  const item = openedIn(job);
  if (!item) return job;
  const after = withItem(job, item, {state: 'failed', why, at});
  return settled(endsHost(job, item, why) ? skipping(after, ({host}) => host === item.host, why, at) : after);
};

/** The check after its window was told of; itself where that says nothing of the open page. */
export const telling = (job: Check, {url, names, nothing, isHidden}: Told, at: number): Check => {
  const item = openedIn(job);
  if (!item) return job;
  if (names.includes(nameOf(item.key))) return settled(withItem(job, item, {state: 'read', at, ...(isHidden && {isUnseen: true})}));
  // The page before speaks up once more while it goes.
  if (url === job.before) return job;
  if (nothing && isBarrier(nothing)) return failing(job, nothing, at);
  // Its content may still come, and in a window that nobody sees it does not.
  if (nothing === 'not-ready' || (nothing && isHidden)) return isHidden ? {...job, isHidden: true} : job;
  return failing(job, nothing ? 'no-product' : 'other', at);
};

/** Has the open page taken too long? */
export const isOverdue = (job: Check, now: number): boolean => job.state === 'running' && now - (openedIn(job)?.at ?? now) >= PATIENCE;

/** The check after that: a page that may have stayed empty because nobody saw it is opened again once it is in sight. */
export const overdue = (job: Check, now: number): Check =>
  job.isHidden ? pausing(job, 'hidden') : isOverdue(job, now) ? failing(job, 'silent', now) : job;

/** A page that may not be opened any more is passed over. */
export const refusing = (job: Check, host: string, at: number): Check =>
  settled(skipping(job, one => one.host === host, 'not-granted', at));

export const pausing = (job: Check, pause: CheckPause): Check => (job.state === 'running' ? {...job, state: 'paused', pause} : job);

/** Goes on; a page that was open and not told of is opened again. */
export const goingOn = (job: Check, at: number): Check => {
  if (job.state !== 'paused') return job;
  const {pause: _, before: __, isHidden: ___, ...rest} = job;
  return {
    ...rest,
    state: 'running',
    items: job.items.map(one => (one.state === 'opened' ? {...one, state: 'waiting', at, isAgain: true} : one)),
  };
};

export const stopping = (job: Check, at: number): Check => {
  if (job.state !== 'running' && job.state !== 'paused') return job;
  const {pause: _, before: __, isHidden: ___, ...rest} = job;
  const items = job.items.map((one): CheckItem => (isLeft(one) ? {...one, state: 'skipped', why: 'stopped', at} : one));
  return {...rest, state: 'stopped', items};
};
