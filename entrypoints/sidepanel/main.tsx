import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/button.css';
import {render} from 'preact';
import {CardActionsContext} from '../../components/card-actions.ts';
import {OpenAlerts} from '../../components/open-alerts.tsx';
import {Panel} from '../../components/panel.tsx';
import {WordsContext} from '../../components/words-context.ts';
import {listingHash} from '../../lib/reports/route.ts';
import {writeSettings} from '../../lib/settings.ts';
import type {ReadOnAsked} from '../background/reading-on.ts';
import {askForSite, followAccess, leaveSite} from '../screen/access.ts';
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
import {findKeys, keys} from './keys.ts';
import {looked, readOn, report, shownTab, start} from './state.ts';

const dashboard = (hash: string) => browser.runtime.getURL(`/dashboard.html${hash}`);

const pageOf = (id: string) => dashboard(listingHash(id));

const point = async (_: unknown, field: string) => {
  const tab = shownTab();
  // Granted, or opened to us by an earlier click on the toolbar; a click in the panel opens nothing.
  isRefused.value = !tab || (await pointAt(tab.id, tab.url, field, words.value, false)) !== undefined;
};

const turnPages = (isOn: boolean) => {
  const tab = shownTab();
  if (tab) void browser.runtime.sendMessage({type: 'read-on', tabId: tab.id, isOn} satisfies ReadOnAsked);
};

const App = () => (
  <WordsContext.Provider value={words.value}>
    <CardActionsContext.Provider value={cardActions((...what) => void point(...what))}>
      <Panel
        report={report.value}
        isPaused={settings.value.paused}
        keys={keys.value}
        dashboard={dashboard}
        onPause={paused => void writeSettings({paused})}
        onAsk={askForSite}
        onStop={leaveSite}
        readOn={readOn.value}
        onReadOn={turnPages}
        alerts={
          <>
            <CheckHere dashboard={dashboard} />
            <OpenAlerts shown={standing.value} actions={alertActions} dashboard={dashboard} />
          </>
        }
        stand={standShown(report.value.search?.id, report.value.access?.granted ?? false)}
        columns={<ColumnsHere page={looked.value.page} outcome={looked.value.outcome} onSaid={() => undefined} />}
        beside={<BesidePart of={onlyOf(report.value.cards)} isGranted={report.value.access?.granted ?? false} href={pageOf} />}
      />
    </CardActionsContext.Provider>
  </WordsContext.Provider>
);

const open = async (root: HTMLElement) => {
  followAccess();
  void findKeys();
  units.value = alertUnits;
  await Promise.all([startScreen(() => words.value.t('app.name')), start()]);
  root.textContent = '';
  followStanding();
  followCheckShown();
  followBeside(() => onlyOf(report.value.cards));
  followStand(() => searchKey(report.value.search?.id));
  render(<App />, root);
};

const root = document.getElementById('app');
if (root) void open(root);
