import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/button.css';
import {render} from 'preact';
import browser from 'webextension-polyfill';
import {Popup} from '../../components/popup.tsx';
import {WordsContext} from '../../components/words-context.ts';
import {writeSettings} from '../../lib/settings.ts';
import {askForSite, leaveSite} from '../screen/access.ts';
import {settings, startScreen, words} from '../screen/screen.ts';
import {openPanel} from './panel.ts';
import {readAgain, report, start, windowId} from './state.ts';

const dashboard = (hash: string) => browser.runtime.getURL(`/dashboard.html${hash}`);

const pause = async (paused: boolean) => {
  await writeSettings({paused});
  await readAgain(paused);
};

/** The panel takes the popup's place, which would otherwise hang over the page. */
const toPanel = () => {
  const open = openPanel(windowId);
  return open && (() => void open().then(() => window.close()));
};

const App = () => (
  <WordsContext.Provider value={words.value}>
    <Popup
      report={report.value}
      isPaused={settings.value.paused}
      dashboard={dashboard}
      onRetry={() => readAgain(settings.value.paused)}
      onPause={pause}
      onAsk={askForSite}
      onStop={leaveSite}
      onPanel={toPanel()}
    />
  </WordsContext.Provider>
);

const open = async (root: HTMLElement) => {
  await Promise.all([startScreen(() => words.value.t('app.name')), start()]);
  root.textContent = '';
  render(<App />, root);
  await readAgain(settings.value.paused);
};

const root = document.getElementById('app');
if (root) void open(root);
