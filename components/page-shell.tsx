import type {ComponentChildren} from 'preact';
import type {Access} from '../lib/reports/popup.ts';
import {type Examples, nothing} from './example.ts';
import {Mark} from './mark.tsx';
import {SiteAccess} from './site-access.tsx';
import {Switch} from './switch.tsx';
import {useWords} from './words-context.ts';
import './page-shell.css';

type Props = {
  isPaused: boolean;
  access: Access | undefined;
  dashboard: (hash: string) => string;
  onPause: (isPaused: boolean) => void;
  onAsk: () => void;
  onStop: () => void;
  /** Opens the side panel; undefined where there is none, or this is it. */
  onPanel?: (() => void) | undefined;
  children: ComponentChildren;
};

const Foot = ({access, dashboard, onAsk, onStop, onPanel}: Omit<Props, 'children' | 'isPaused' | 'onPause'>) => {
  const {t} = useWords();
  return (
    <footer class="page-foot">
      {access ? <SiteAccess access={access} onAsk={onAsk} onStop={onStop} /> : null}
      <div class="page-ways">
        {onPanel ? (
          <button type="button" class="link-button" data-testid="open-panel" onClick={onPanel}>
            {t('action.panel')}
          </button>
        ) : null}
        <a href={dashboard('#/listings')} target="_blank" rel="noopener">
          {t('action.dashboard')}
        </a>
      </div>
    </footer>
  );
};

/** What stands around the findings on an open page, in the popup as in the side panel: the switch above, what may be done about the site below. */
export const PageShell = ({isPaused, onPause, children, ...foot}: Props) => {
  const {t} = useWords();
  return (
    <>
      <header class="page-bar">
        <Mark size={20} />
        <h1>{t('app.name')}</h1>
        <Switch label={t(isPaused ? 'pause.paused' : 'pause.label')} isOn={!isPaused} onChange={isOn => onPause(!isOn)} />
      </header>
      <main class="page-main">{children}</main>
      <Foot {...foot} />
    </>
  );
};

const shown = (given: Partial<Props>) => (
  <PageShell isPaused={false} access={undefined} dashboard={hash => hash} onPause={nothing} onAsk={nothing} onStop={nothing} {...given}>
    …
  </PageShell>
);
const access = {host: 'item.taobao.com', pattern: 'https://item.taobao.com/*'};

export const examples: Examples = {
  'no page to allow': () => shown({}),
  paused: () => shown({isPaused: true}),
  'not granted, with a side panel to open': () => shown({access: {...access, granted: false}, onPanel: nothing}),
  'granted, with a side panel to open': () => shown({access: {...access, granted: true}, onPanel: nothing}),
  'as narrow as a side panel can be': {width: 280, show: () => shown({access: {...access, granted: false}})},
};
