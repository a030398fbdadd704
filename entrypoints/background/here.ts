import {pinning, unpinning} from '../../lib/choices/pins.ts';
import {pickLanguage} from '../../lib/format/language.ts';
import {type Words, wordsOf} from '../../lib/format/words.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {isOf, type ThingKey, thingOf} from '../../lib/model/thing.ts';
import {outcomeOf} from '../../lib/outcome.ts';
import {HERE} from '../../lib/registration.ts';
import {patternFor} from '../../lib/reports/readable.ts';
import {decodeKey} from '../../lib/reports/route.ts';
import type {StandReport} from '../../lib/reports/stand.ts';
import {readSettings, type Settings} from '../../lib/settings.ts';
import {headAt, isHeadOf} from '../../lib/store/read.ts';
import type {HereAnswer, HereAsked, HereJob} from '../here/job.ts';
import browser from '../screen/browser.ts';
import {withStore} from '../screen/store.ts';
import type {Sender, World} from './captured.ts';
import {choose} from './decisions.ts';
import {standOf} from './stand.ts';

export const isHereAsked = (message: unknown): message is HereAsked =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'here' &&
  'position' in message &&
  typeof message.position === 'number' &&
  'isOn' in message &&
  typeof message.isOn === 'boolean';

const wordsNow = ({language}: Settings): Words => wordsOf(pickLanguage(language, browser.i18n.getUILanguage()), [], []);

/** Are there to be buttons in a page: wanted, not paused, on a site that is always read? */
const isWantedAt = async (url: string, {paused, pageButtons}: Settings): Promise<boolean> =>
  pageButtons && !paused && (await browser.permissions.contains({origins: [patternFor(url)]}));

/** Did the seller say which of their listings results are held against, or is there one alone? */
const isChosen = ({pin, own, to}: StandReport, {pinTo}: Settings): boolean =>
  to !== undefined && (pin?.to !== undefined || own.length === 1 || decodeKey(pinTo)?.join('\n') === decodeKey(to.id)?.join('\n'));

const jobOf = ({results, to}: StandReport, search: Snapshot<'search'>, {t}: Words): HereJob => {
  const urls = new Map((search.fields.results ?? []).map(({position, url}) => [position, url]));
  const title = to?.title ?? '…';
  return {
    results: results.flatMap(({position, id, isMine, pin}) => {
      const url = urls.get(position);
      return url && id && !isMine ? [{position, url, isPinned: pin !== undefined}] : [];
    }),
    words: {pin: t('here.pin', {title}), pinned: t('here.pinned', {title}), choose: t('here.choose'), failed: t('here.failed')},
  };
};

/** Runs in the page, so it may use nothing from outside itself. */
const hand = (job: HereJob): void => {
  (globalThis as {linchpinHere?: HereJob}).linchpinHere = job;
};

/** Puts pin buttons into a page of results that was just read, where the seller wants them. Never throws. */
export const offerHere = async (tab: {id: number; url: string; snapshots: readonly Snapshot[]}): Promise<void> => {
  try {
    const settings = await readSettings();
    const search = tab.snapshots.find(isOf('search'));
    if (!search || !(await isWantedAt(tab.url, settings))) return;
    const report = await withStore(store => standOf(store, {about: thingOf(search), to: settings.pinTo}));
    if (!report) return;
    const job = jobOf(report, search, wordsNow(settings));
    await browser.scripting.executeScript({target: {tabId: tab.id}, func: hand, args: [job]});
    await browser.scripting.executeScript({target: {tabId: tab.id}, files: [HERE]});
  } catch {
    // The page has gone, or its host is no longer granted.
  }
};

const searchOf = async (tabId: number): Promise<ThingKey | undefined> => {
  const noted = await outcomeOf(browser.storage.session, tabId);
  const keys = noted?.outcome.state === 'kept' ? noted.outcome.kept.flatMap(one => ('key' in one ? [one.key] : [])) : [];
  return keys.find(([, , , kind]) => kind === 'search');
};

const decideHere = async (about: ThingKey, {position, isOn, isBack}: HereAsked, settings: Settings, now: number): Promise<HereAnswer> =>
  withStore(async store => {
    const report = await standOf(store, {about, to: settings.pinTo});
    const result = report?.results.find(one => one.position === position);
    const key = result?.id === undefined ? undefined : decodeKey(result.id);
    const head = key && (await headAt(store, about));
    if (!report || !result || !key || !head || !isHeadOf('search')(head) || result.isMine) return {ok: false, why: 'failed'};
    if (isOn && !isChosen(report, settings)) return {ok: false, why: 'choose'};
    const deciding = isOn ? pinning(key, report.to?.listed, result.pin, now) : unpinning(key);
    const kept = await choose(store, {type: 'choose', ...deciding, about, isUndo: isBack});
    return kept.ok ? {ok: true, isPinned: isOn} : {ok: false, why: 'failed'};
  });

/** Pins the result whose button was pressed in its page, or takes that back; only where buttons are wanted. Never throws. */
export const answerHere = async (message: HereAsked, sender: Sender, world: World): Promise<HereAnswer> => {
  const [tabId, url] = [sender.tab?.id, sender.tab?.url ?? sender.url];
  if (sender.id !== world.id || sender.frameId !== 0 || tabId === undefined || !url) return {ok: false, why: 'failed'};
  try {
    const settings = await readSettings();
    if (!(await isWantedAt(url, settings))) return {ok: false, why: 'off'};
    const about = await searchOf(tabId);
    return about ? await decideHere(about, message, settings, world.now()) : {ok: false, why: 'failed'};
  } catch {
    return {ok: false, why: 'failed'};
  }
};
