import {defineBackground} from 'wxt/utils/define-background';
import {isInvited, uninvite} from '../../lib/invited.ts';
import {dropOutcome, noteOutcome} from '../../lib/outcome.ts';
import {patternFor} from '../../lib/reports/readable.ts';
import {readSettings, watchSettings} from '../../lib/settings.ts';
import {sites} from '../../lib/sites/index.ts';
import {zonesAt} from '../../lib/store/days.ts';
import type {Store} from '../../lib/store/open.ts';
import {keep, miss} from '../../lib/store/write.ts';
import {taughtHosts} from '../../lib/taught-hosts.ts';
import browser from '../screen/browser.ts';
import {hostAt} from '../screen/host-at.ts';
import {kindAt} from '../screen/kind-at.ts';
import {withStore} from '../screen/store.ts';
import {mend, oneAtATime, readOpenTabs} from './access.ts';
import {followAlerts, lookAtAlerts} from './alerts.ts';
import {showScore} from './badge.ts';
import {type BesideAnswer, besideOf, isBesideAsked} from './beside.ts';
import {handleCaptured, type Sender, type World} from './captured.ts';
import {carryOver} from './carry-over.ts';
import {isHidden, toldBy, troubleIn} from './check-told.ts';
import {answerCheck, checkFurther, checkTroubled, followCheck, isCheckAsked} from './checking.ts';
import {asDecided} from './decisions.ts';
import {answerView, isFromView, isOwnPage} from './from-views.ts';
import {answerHere, isHereAsked, offerHere} from './here.ts';
import {keepSeen} from './keep-seen.ts';
import {dropWaiting, isLeft} from './left.ts';
import {answerPointed, isPointed} from './pointed.ts';
import {answerReadOn, followReadOn, isReadOnAsked, readFurther} from './reading-on.ts';
import {isStandAsked, type StandAnswer, standOf} from './stand.ts';
import {followTaught, noteLost} from './taught.ts';
import {addToldHost, toldHosts} from './told-hosts.ts';
import {isWanted, putIn} from './wanted.ts';

const isPaused = async (): Promise<boolean> => (await readSettings()).paused;

const world: World = {
  get id() {
    return browser.runtime.id;
  },
  now: Date.now,
  isPaused,
  isGranted: async (url, tabId) => {
    const asked = [
      browser.permissions.contains({origins: [patternFor(url)]}),
      isInvited(browser.storage.session, tabId, url).catch(() => false),
    ];
    return (await Promise.all(asked)).some(is => is);
  },
  keep: (snapshots, looked) =>
    withStore(async store => {
      const kept = await keep(store, await asDecided(store, snapshots));
      await noteLost(store, looked);
      await keepSeen(store, snapshots);
      await carryOver(store, kept);
      return kept;
    }),
  zones: host => withStore(store => zonesAt(store, host)),
  miss: (url, at, of) => withStore(store => miss(store, url, at, of)),
  hostAt,
  kindAt,
};

/** What our own pages ask for; undefined: it is no question of theirs. */
const answerAsked = (message: unknown): Promise<{ok: boolean} | BesideAnswer | StandAnswer> | undefined => {
  if (isReadOnAsked(message)) return answerReadOn(message);
  if (isCheckAsked(message)) return answerCheck(message);
  const told = <T>(report: (store: Store) => Promise<T>) =>
    withStore(report).then(
      known => ({report: known}),
      () => ({report: undefined}),
    );
  if (isBesideAsked(message)) return told(store => besideOf(store, message.about, world.now()));
  return isStandAsked(message) ? told(store => standOf(store, message)) : undefined;
};

/** What scripts in pages ask for besides having them kept; undefined: it is no question of theirs. */
const answerScript = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
  if (isPointed(message)) return answerPointed(message, sender, world, mendNow);
  if (isWanted(message)) return putIn(browser.scripting, message, sender, {...world, id: world.id, sites, remember});
  if (!isHereAsked(message)) return undefined;
  return answerHere(message, sender, world).then(answer => {
    if (answer.ok) void lookAtAlerts();
    return answer;
  });
};

const listenToPages = (): void => {
  // A listener that returns a promise is understood by Firefox alone; `sendResponse` works everywhere.
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    if (isFromView(message, sender)) {
      void answerView(message, mendNow).then(sendResponse);
      return true;
    }
    if (isLeft(message, sender)) {
      void dropWaiting().then(sendResponse);
      return true;
    }
    const answered = isOwnPage(sender) ? answerAsked(message) : answerScript(message, sender);
    if (answered) {
      void answered.then(sendResponse);
      return true;
    }
    void handleCaptured(message, sender, world).then(async ({answer, tab}) => {
      sendResponse(answer);
      const trouble = troubleIn(answer);
      if (trouble) void checkTroubled(sender.tab?.id, trouble);
      if (!tab) return;
      await noteOutcome(browser.storage.session, tab.id, tab);
      void readFurther(tab.id, tab.url, tab.outcome);
      void checkFurther(tab.id, toldBy(tab, isHidden(message)));
      await showScore(browser.action, tab.id, tab.snapshots, world.now());
      void offerHere(tab);
      await lookAtAlerts();
    });
    return true;
  });
  browser.tabs.onRemoved.addListener(tabId => {
    void uninvite(browser.storage.session, tabId);
    void dropOutcome(browser.storage.session, tabId);
  });
};

const mendNow = oneAtATime(async () =>
  mend(browser, sites, await isPaused(), await taughtHosts(browser.storage.local), await toldHosts(browser.storage.session)),
);

/** Notes the host of a back end that tells its pages more than they show. */
const remember = async (url: string): Promise<void> => {
  if (await addToldHost(browser.storage.session, url)) await mendNow();
};

/** What was decided while we were killed, or by an import. */
const mendTaught = async (): Promise<void> => {
  try {
    if (await withStore(followTaught)) await mendNow();
  } catch {
    // A store that cannot be opened is told of where something is to be kept.
  }
};

const followAccess = (): void => {
  // Scripts of before an update or a pause have ended; pages that are open go on being read as if they were loaded anew.
  const readAllowed = async () => {
    await mendNow();
    if (!(await isPaused()))
      await readOpenTabs(browser, sites, (await browser.permissions.getAll()).origins ?? [], await taughtHosts(browser.storage.local));
  };
  browser.runtime.onInstalled.addListener(() => void readAllowed());
  browser.storage.onChanged.addListener(({paused}, area) => {
    if (area === 'local' && paused?.newValue === false) void readAllowed();
  });
  browser.runtime.onStartup.addListener(() => {
    void mendNow();
    void dropWaiting();
  });
  browser.permissions.onRemoved.addListener(() => void mendNow());
  browser.permissions.onAdded.addListener(async ({origins = []}) => {
    await mendNow();
    if (!(await isPaused())) await readOpenTabs(browser, sites, origins, await taughtHosts(browser.storage.local));
  });
  watchSettings(() => void mendNow());
  // Whatever woke us: what should have been done while the browser was killing us is done now.
  void mendNow().then(mendTaught);
};

export default defineBackground(() => {
  listenToPages();
  followReadOn();
  followCheck();
  followAccess();
  followAlerts();
});
