import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import type {Sold} from '../../lib/kpi.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import type {ReportMessage, ReportQuestion, RoomQuestion} from '../../lib/reports/rooms.ts';
import type {Trace} from '../../lib/reports/trace.ts';
import {openStore, type Store} from '../../lib/store/open.ts';
import {countHeads} from '../../lib/store/read.ts';
import {watch} from '../../lib/store/watch.ts';
import {healths} from '../screen/health.ts';
import {answer} from './answer.ts';
import {asksBuyers, counting, nothingSaid, readIdentity} from './identity.ts';
import {allTraces, readAll, readSome} from './traces.ts';

/** ms between two sayings of how far the reading is: each draws the view again. */
const SELDOM = 120;
/** ms that writes are waited for, so that many together are read once. */
const CALM = 250;
/** ms after which what is shown is worked out anew though nothing was written: days end by themselves. */
const HOUR = 3_600_000;
/** More changed things than this are read anew all at once. */
const MANY = 500;

const say = (message: ReportMessage): void => postMessage(message);

let question: RoomQuestion | undefined;
/** Everything that is kept: first without scores, which are slow; undefined while nothing is read. */
let traces: Trace[] | undefined;
/** Orders, and what they come to. */
let sold: Sold = {days: [], orders: []};
/** What the seller said of shops and goods. */
let identity = nothingSaid;
let isJudged = false;
let changed: ThingKey[] | 'all' = 'all';
let isReading = false;
const health = healths();

const needsScores = ({room}: RoomQuestion): boolean => room === 'kpis' || room === 'alerts';

/** Customers are read only when they are asked for: there may be hundreds of thousands of them. */
const lacksBuyers = (): boolean => asksBuyers(question) && !identity.buyers;

/** Is what it needs beyond the listings there? */
const isReady = (asked: RoomQuestion): boolean =>
  (!needsScores(asked) || isJudged) && (!asksBuyers(asked) || identity.buyers !== undefined);

const sayAnswer = (): void => {
  if (!traces || !question || !isReady(question)) return;
  say({state: 'answer', question, answer: answer(traces, question, Date.now(), health.ills(), sold, identity)});
};

const sayAlerts = (): void => {
  const told = traces && isJudged && answer(traces, {room: 'alerts', place: ''}, Date.now(), health.ills(), sold, identity);
  if (told && told.room === 'alerts') say({state: 'open-alerts', count: told.report.open.length});
};

const readWhole = async (store: Store, withScores: boolean): Promise<void> => {
  const all = await countHeads(store, 'listing');
  let saidAt = 0;
  await readAll(store, {now: Date.now(), isJudged: withScores}, done => {
    if (performance.now() - saidAt < SELDOM) return;
    saidAt = performance.now();
    say({state: 'reading', isJudging: withScores, done, all});
  });
};

const readChanged = async (store: Store, since: ThingKey[] | 'all'): Promise<void> => {
  if (since !== 'all' && since.length <= MANY) return readSome(store, since, {now: Date.now(), isJudged});
  if (!isJudged) {
    await readWhole(store, false);
    traces = counting(allTraces(), identity);
    sayAnswer();
  }
  await readWhole(store, true);
  isJudged = true;
};

/** The store is opened for each reading: held open, it would stand in the way of an update of the extension. */
const readOnce = async (since: ThingKey[] | 'all'): Promise<void> => {
  const store = await openStore();
  try {
    await health.read(store, since);
    ({sold, identity} = await readIdentity(store, question));
    await readChanged(store, since);
  } finally {
    store.close();
  }
  traces = counting(allTraces(), identity);
};

const sayFailed = (error: unknown): void => {
  const {name, message} = error instanceof Error ? error : new Error(String(error));
  say({state: 'failed', name, why: message});
};

/** Reads what was written, one reading after another; what is written meanwhile is read together after it. */
const refresh = async (): Promise<void> => {
  if (isReading) return;
  isReading = true;
  try {
    while (changed === 'all' || changed.length > 0) {
      const since = changed;
      changed = [];
      await readOnce(since);
    }
    if (lacksBuyers()) await readChoices();
    else sayAnswer();
    sayAlerts();
  } catch (error) {
    changed = 'all';
    sayFailed(error);
  }
  isReading = false;
};

/** What the seller says of shops and goods is answered at once, also while listings are read: nothing of them changes. */
const readChoices = async (): Promise<void> => {
  const store = await openStore();
  try {
    ({sold, identity} = await readIdentity(store, question));
  } finally {
    store.close();
  }
  if (!traces) return;
  traces = counting(traces, identity);
  sayAnswer();
  if (!isReading) sayAlerts();
};

let waiting: ReturnType<typeof setTimeout> | undefined;
const refreshSoon = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void refresh(), CALM);
};

/** Answers the dashboard's rooms of figures: it alone holds what they are made of, so that the page stays quick. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({data}: MessageEvent<ReportQuestion>) => {
    question = data.question;
    sayAnswer();
    if (!traces) void refresh();
    else if (lacksBuyers() && !isReading) void readChoices().catch(sayFailed);
  });
  watch(keys => {
    if (keys === 'choices') return void readChoices();
    changed = keys === 'all' || changed === 'all' ? 'all' : [...changed, ...keys];
    refreshSoon();
  });
  setInterval(() => {
    if (isReading) return;
    sayAnswer();
    sayAlerts();
  }, HOUR);
  void refresh();
});
