import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/button.css';
import {render} from 'preact';
import {CardActionsContext} from '../../components/card-actions.ts';
import {OpenAlerts} from '../../components/open-alerts.tsx';
import {Popup} from '../../components/popup.tsx';
import {WordsContext} from '../../components/words-context.ts';
import {listingHash} from '../../lib/reports/route.ts';
import {writeSettings} from '../../lib/settings.ts';
import {askForSite, leaveSite} from '../screen/access.ts';
import {alertActions} from '../screen/alert-acting.ts';
import {alertUnits} from '../screen/alert-sentences.ts';
import {followBeside, onlyOf} from '../screen/beside.ts';
import {BesidePart} from '../screen/beside-part.tsx';
import browser from '../screen/browser.ts';
import {cardActions, isRefused} from '../screen/card-actions.ts';
import {followCheckShown} from '../screen/check.ts';
import {CheckHere} from '../screen/check-part.tsx';
import {ColumnsHere} from '../screen/columns-part.tsx';
import {followStanding, standing} from '../screen/open-alerts.ts';
import {pointAt} from '../screen/point.ts';
import {settings, startScreen, units, words} from '../screen/screen.ts';
import {followStand, searchKey, standShown} from '../screen/stand.ts';
import {openPanel} from './panel.ts';
import {isAnythingKnown, outcome, page, readAgain, report, start, windowId} from './state.ts';

const dashboard = (hash: string) => browser.runtime.getURL(`/dashboard.html${hash}`);

const pageOf = (id: string) => dashboard(listingHash(id));

const pause = async (paused: boolean) => {
  await writeSettings({paused});
  await readAgain(paused);
};

/** The panel takes the popup's place, which would otherwise hang over the page. */
const toPanel = () => {
  const open = openPanel(windowId);
  return open && (() => void open().then(() => window.close()));
};

/** The popup gets out of the way of the page. */
const point = async (_: unknown, field: string) => {
  if (!page) return;
  isRefused.value = (await pointAt(page.tabId, page.url, field, words.value, true)) !== undefined;
  if (!isRefused.value) window.close();
};

const App = () => (
  <WordsContext.Provider value={words.value}>
    <CardActionsContext.Provider value={cardActions((...what) => void point(...what))}>
      <Popup
        report={report.value}
        isPaused={settings.value.paused}
        dashboard={dashboard}
        onRetry={() => readAgain(settings.value.paused)}
        onPause={pause}
        onAsk={askForSite}
        onStop={leaveSite}
        onPanel={toPanel()}
        alerts={
          <>
            <CheckHere dashboard={dashboard} />
            <OpenAlerts shown={standing.value} actions={alertActions} dashboard={dashboard} />
          </>
        }
        stand={standShown(report.value.search?.id, report.value.access?.granted ?? false)}
        columns={<ColumnsHere page={page} outcome={outcome.value} onSaid={() => readAgain(settings.value.paused)} />}
        beside={<BesidePart of={onlyOf(report.value.cards)} isGranted={report.value.access?.granted ?? false} href={pageOf} />}
      />
    </CardActionsContext.Provider>
  </WordsContext.Provider>
);

/** Of a page never met there is nothing to show before it is read, which is a matter of moments: ms that the popup stays as it was loaded. */
const LONGEST_BLANK = 250;

const open = async (root: HTMLElement) => {
  units.value = alertUnits;
  await Promise.all([startScreen(() => words.value.t('app.name')), start()]);
  const reading = readAgain(settings.value.paused);
  if (!isAnythingKnown()) await Promise.race([reading, new Promise(done => setTimeout(done, LONGEST_BLANK))]);
  root.textContent = '';
  followStanding();
  followCheckShown();
  followBeside(() => onlyOf(report.value.cards));
  followStand(() => searchKey(report.value.search?.id));
  render(<App />, root);
};

const root = document.getElementById('app');
if (root) void open(root);
