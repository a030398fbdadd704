import type {Runtime} from 'webextension-polyfill';
import {type CapturedAnswer, captured, type Kept, type Nothing, type Outcome} from '../../lib/messages.ts';
import type {Shop} from '../../lib/model/day-total.ts';
import type {HealthKey} from '../../lib/model/health.ts';
import {type Kind, reading} from '../../lib/model/reading.ts';
import {type Snapshot, snapshot} from '../../lib/model/snapshot.ts';
import {keptAddress} from '../../lib/parse/address.ts';
import {isBackEnd} from '../../lib/parse/back-end.ts';
import {settle} from '../../lib/parse/settle.ts';
import {NewerStore} from '../../lib/store/open.ts';
import {StoreFull} from '../../lib/store/transaction.ts';

/** What handling a capture needs of the world. */
export type World = {
  /** This extension's id. */
  id: string;
  now: () => number;
  isPaused: () => Promise<boolean>;
  /** May pages at this address be read: always, or in this tab because the seller asked? */
  isGranted: (url: string, tabId: number) => Promise<boolean>;
  keep: (snapshots: Snapshot[], looked: Looked[]) => Promise<Kept[]>;
  /** Notes that the page at this address tells of nothing, at a time (epoch ms). */
  miss: (url: string, at: number, of: HealthKey | undefined) => Promise<void>;
  /** The time zone (IANA name) that the seller's own pages on this host write in, shop by shop. */
  zones: (host: string) => Promise<(shop: Shop) => string>;
  /** The host that what a page at this address tells is known by. */
  hostAt: (url: string) => string;
  /** What a page at this address shows, as far as its form tells. */
  kindAt: (url: string) => {site: string; kind: Kind} | undefined;
};

/** The fields of a snapshot for which taught places were looked for. */
export type Looked = {snapshot: Snapshot; fields: string[]};

export type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId'> & {
  tab?: {id?: number | undefined; url?: string | undefined} | undefined;
};

/** What came of a tab's page, beside the answer: for the views that show the tab. Absent: the page says nothing that counts, or the tab shows another one by now. */
export type Handled = {answer: CapturedAnswer; tab?: {id: number; url: string; outcome: Outcome; snapshots: Snapshot[]}};

/** A page's clock may be this much ahead: ms. */
const AHEAD = 5 * 60_000;

const refuse = (why: Exclude<CapturedAnswer, {ok: true}>['why'], detail?: string): Handled => ({
  answer: detail === undefined ? {ok: false, why} : {ok: false, why, detail},
});

/** The tab and address of a message that comes from the top of an open page, by our own script. */
const pageOf = (sender: Sender, id: string): {tabId: number; url: string} | undefined => {
  const {tab} = sender;
  // The sender's own address is that of its document as it was loaded; a document that moved within itself has the tab's.
  const url = tab?.url ?? sender.url;
  const isOurs = sender.id === id && sender.frameId === 0;
  return isOurs && tab?.id !== undefined && url && /^https?:\/\//.test(url) ? {tabId: tab.id, url} : undefined;
};

/** The address that was read, where it is one of the page's own origin: what a page showed before it moved on is its own all the same. */
const readAt = (read: string, page: string): string | undefined =>
  URL.canParse(read) && new URL(read).origin === new URL(page).origin ? keptAddress(read) : undefined;

/** Asks once for all rows of a page. */
const once = (zones: World['zones']): World['zones'] => {
  let asked: ReturnType<World['zones']> | undefined;
  return host => {
    asked ??= zones(host);
    return asked;
  };
};

type Parsed = Looked | {refused: string};

const why = (error: {issues: {path: PropertyKey[]; message: string}[]}): string =>
  error.issues.map(issue => `${issue.path.join('.') || 'reading'}: ${issue.message}`).join('; ');

/** A reading with the place and time that we know ourselves; one that says either itself is refused. */
const parseReading = async (
  raw: unknown,
  place: {host: string; url: string; at: number; hidden?: true},
  zones: World['zones'],
): Promise<Parsed> => {
  const read = reading.safeParse(raw);
  if (!read.success) return {refused: why(read.error)};
  const {kind, site, shop} = read.data;
  try {
    // Only what speaks of times needs to know whose they are.
    const when = isBackEnd(kind) ? {now: place.at, zone: (await zones(place.host))({site, host: place.host, shop})} : undefined;
    const placed = snapshot.safeParse({...settle(read.data, place.url, undefined, when), ...place});
    return placed.success ? {snapshot: placed.data, fields: read.data.taught ?? []} : {refused: why(placed.error)};
  } catch (error) {
    // Candidates are whatever a page made of them; one that cannot be settled must not lose the others.
    return {refused: String(error)};
  }
};

const failure = (error: unknown): Handled => {
  if (error instanceof NewerStore) return refuse('newer-store', error.message);
  if (error instanceof StoreFull) return refuse('store-full', error.message);
  return refuse('store-failed', String(error));
};

const keepAll = async (parsed: Parsed[], tab: {id: number; url: string}, world: World): Promise<Handled> => {
  const looked = parsed.flatMap(one => ('fields' in one ? [one] : []));
  const snapshots = looked.map(({snapshot}) => snapshot);
  try {
    const kept =
      snapshots.length > 0
        ? await world.keep(
            snapshots,
            looked.filter(({fields}) => fields.length > 0),
          )
        : [];
    const inOrder = kept[Symbol.iterator]();
    const answers = parsed.map(
      (one): Kept => ('fields' in one ? inOrder.next().value : undefined) ?? {refused: 'refused' in one ? one.refused : ''},
    );
    return {
      answer: {ok: true, kept: answers},
      tab: {...tab, outcome: {state: 'kept', page: snapshots[0]?.kind ?? 'listing', kept: answers}, snapshots},
    };
  } catch (error) {
    return failure(error);
  }
};

/** A page that tells of nothing, and asks for neither a human nor a login, may be one that the reader does not know any more. */
const noteNothing = async (why: Nothing, {at, isSeen}: {at: number; isSeen: boolean}, tab: {id: number; url: string}, world: World) => {
  // The page is as it is, whether or not that could be noted.
  if (isSeen && (why === 'no-product' || why === 'not-ready')) {
    const of = world.kindAt(tab.url);
    await world.miss(tab.url, at, of && [of.site, world.hostAt(tab.url), of.kind]).catch(() => undefined);
  }
  return {answer: {ok: true, kept: []}, tab: {...tab, outcome: {state: 'nothing', why}, snapshots: []}} satisfies Handled;
};

/**
 * Checks who sends a capture and that its page may be read, parses each reading on its own, keeps what passes.
 * The answer stands only after the transaction has completed; it has one entry a reading, in their order.
 */
export const handleCaptured = async (message: unknown, sender: Sender, world: World): Promise<Handled> => {
  const page = pageOf(sender, world.id);
  if (!page) return refuse('bad-message', 'It does not come from the top of an open page.');
  const parsed = captured.safeParse(message);
  if (!parsed.success) return refuse('bad-message', why(parsed.error));
  const {at, readings, nothing, hidden} = parsed.data;
  if (at > world.now() + AHEAD) return refuse('bad-message', 'It was read in the future.');
  if (await world.isPaused()) return refuse('paused');
  try {
    if (!(await world.isGranted(page.url, page.tabId))) return refuse('not-granted');
  } catch (error) {
    return refuse('not-granted', String(error));
  }
  const url = readAt(parsed.data.page, page.url);
  if (!url) return refuse('moved');
  const isLeft = url !== keptAddress(page.url);
  // That it told of nothing may be because it was going.
  if (isLeft && nothing) return refuse('moved');
  const tab = {id: page.tabId, url};
  if (nothing) return noteNothing(nothing, {at, isSeen: !hidden}, tab, world);
  const place = {host: world.hostAt(page.url), url, at, ...(hidden && {hidden})};
  const zones = once(world.zones);
  const handled = await keepAll(await Promise.all(readings.map(raw => parseReading(raw, place, zones))), tab, world);
  // The tab shows another page by now, of which this says nothing.
  return isLeft ? {answer: handled.answer} : handled;
};
