import {effect, signal} from '@preact/signals';
import type {StandActions, StandDone, StandShown} from '../../components/stand-actions.ts';
import type {Deciding} from '../../lib/choices/goods.ts';
import {pinning, unpinning} from '../../lib/choices/pins.ts';
import {pinningAll, refusingResult} from '../../lib/choices/result-pins.ts';
import {undoing} from '../../lib/choices/shops.ts';
import type {Choice, Owner} from '../../lib/model/choice.ts';
import {choiceKey} from '../../lib/model/choice-key.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {decodeKey, decodeThing, encodeKey} from '../../lib/reports/route.ts';
import type {ResultStand, StandReport} from '../../lib/reports/stand.ts';
import {writeSettings} from '../../lib/settings.ts';
import {watchAlerts} from '../../lib/store/watch.ts';
import type {StandAnswer, StandAsked} from '../background/stand.ts';
import browser from './browser.ts';
import {choose} from './choose.ts';
import {settings} from './screen.ts';
import {withStore} from './store.ts';

/** Where the seller stands in the search that is shown; undefined until it is known. */
const stand = signal<StandReport | undefined>(undefined);
const done = signal<StandDone | undefined>(undefined);
const failed = signal<string | undefined>(undefined);

let asked: ThingKey | undefined;

const ask = async (): Promise<void> => {
  const about = asked;
  if (!about) return;
  const message: StandAsked = {type: 'stand', about, to: settings.peek().pinTo};
  const answer = (await browser.runtime.sendMessage(message).catch(() => undefined)) as StandAnswer | undefined;
  // Another search may be shown by now.
  if (asked === about && answer?.report) stand.value = answer.report;
};

/** Keeps up with the search that is shown: asks again whenever `shown` tells of something new, another listing was chosen, or alerts were stepped. */
export const followStand = (shown: () => ThingKey | undefined): void => {
  effect(() => {
    const key = shown();
    void settings.value.pinTo;
    if (key?.join('\n') !== asked?.join('\n')) {
      stand.value = undefined;
      done.value = undefined;
    }
    asked = key;
    void ask();
  });
  watchAlerts(() => void ask());
};

const keptAt = ({choose: chosen, drop}: Deciding): Promise<Choice[]> =>
  withStore(async store => {
    const {store: choices} = store.transaction('choices');
    const keys = [...chosen.map(choiceKey), ...drop];
    return (await Promise.all(keys.map(key => choices.get(key)))).flatMap(one => one ?? []);
  });

const keep = async (report: StandReport, deciding: Deciding, isUndo: boolean): Promise<void> => {
  await choose({...deciding, about: decodeThing(report.id), isUndo});
};

const attempt = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
    failed.value = undefined;
  } catch (error) {
    failed.value = error instanceof Error ? error.message : String(error);
  }
  await ask();
};

const takeBack = (report: StandReport, way: Deciding): void => {
  done.value = undefined;
  void attempt(() => keep(report, way, true));
};

/** Keeps a decision and remembers the way back: of many at once as one. */
const decide = (report: StandReport, what: StandDone['what'], deciding: Deciding, count = 1): void =>
  void attempt(async () => {
    const way = undoing(deciding, await keptAt(deciding));
    await keep(report, deciding, false);
    done.value = {what, count, onUndo: () => takeBack(report, way)};
  });

const keyOf = ({id}: ResultStand): ThingKey | undefined => (id === undefined ? undefined : decodeKey(id));

const pinAll = (report: StandReport): void => {
  const free = report.results.flatMap(result => {
    const key = keyOf(result);
    const isFree = key && !result.isMine && !result.pin && result.said !== 'different';
    const isUnsure = report.to !== undefined && result.said !== 'same' && (result.likeness?.probability ?? 0) < 0.5;
    return isFree ? [{key, isUnsure}] : [];
  });
  decide(report, 'pinned', pinningAll(free, report.to?.listed, Date.now()), free.length);
};

/** That a result leads to a listing of the seller's. */
const owning = ([site, host, shop, , ref]: ThingKey, at: number): Deciding => {
  const mark: Owner = {
    ...({kind: 'choice', what: 'owner', of: 'listing', thing: 'listing', owner: 'mine'} as const),
    site,
    host,
    shop: shop || null,
    ref,
    at,
  };
  return {choose: [mark], drop: []};
};

const on = (what: StandDone['what'], work: (key: ThingKey, report: StandReport, result: ResultStand) => Deciding) => {
  return (report: StandReport, result: ResultStand): void => {
    const key = keyOf(result);
    if (key) decide(report, what, work(key, report, result));
  };
};

const ofSearch = (what: StandDone['what'], work: (key: ThingKey, report: StandReport) => Deciding) => {
  return (report: StandReport): void => {
    const key = decodeThing(report.id);
    if (key) decide(report, what, work(key, report));
  };
};

const pinTo = (key: ThingKey, {to}: StandReport, {pin}: ResultStand): Deciding => pinning(key, to?.listed, pin, Date.now());

/** A pinned search is held against what is chosen for it from now on; one that is not, against what was chosen last. */
const chooseProduct = (report: StandReport, id: string): void => {
  const [to, key] = [report.own.find(one => one.id === id), decodeThing(report.id)];
  void writeSettings({pinTo: id});
  if (report.pin && to && key) decide(report, 'search', pinning(key, to.listed, report.pin, Date.now()));
};

const actions = (): StandActions => ({
  onChoose: chooseProduct,
  onPinSearch: ofSearch('search', (key, {to, pin}) => pinning(key, to?.listed, pin, Date.now())),
  onUnpinSearch: ofSearch('unpinned', unpinning),
  ...{onPinAll: pinAll, onPin: on('pinned', pinTo), onUnpin: on('unpinned', unpinning), onConfirm: on('confirmed', pinTo)},
  onRefuse: on('refused', (key, {to}) => (to ? refusingResult(key, to.listed, Date.now()) : unpinning(key))),
  onMine: on('mine', key => owning(key, Date.now())),
  ...{done: done.value, failed: failed.value},
});

/** What is to be shown of the search of this key; undefined: it is another one, or not known yet. */
export const standShown = (id: string | undefined, isGranted: boolean): StandShown | undefined =>
  id !== undefined && stand.value?.id === id ? {report: stand.value, actions: actions(), isGranted} : undefined;

/** The key of the search that a view shows. */
export const searchKey = (id: string | undefined): ThingKey | undefined => {
  const key = id === undefined ? undefined : decodeThing(id);
  return key && encodeKey(key) === id ? key : undefined;
};
