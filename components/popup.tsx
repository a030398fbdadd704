import type {PopupReport} from '../lib/reports/popup.ts';
import {type Examples, nothing} from './example.ts';
import {PageCards} from './page-cards.tsx';
import {PageShell} from './page-shell.tsx';
import {cardIn, NOW, shortCardIn} from './sample-card.ts';
import {StageNotice} from './stage-notice.tsx';
import {useWords} from './words-context.ts';
import './popup.css';

type Props = {
  report: PopupReport;
  isPaused: boolean;
  dashboard: (hash: string) => string;
  onRetry: () => void;
  onPause: (isPaused: boolean) => void;
  onAsk: () => void;
  onStop: () => void;
  onPanel: (() => void) | undefined;
};

/** The popup: what is known of the open page and what to fix first. */
export const Popup = ({report, onRetry, ...shell}: Props) => {
  const {t} = useWords();
  const {stage, cards, now, access} = report;
  const isRereading = stage.state === 'reading' && cards.length > 0;
  const isOld = stage.state === 'failed' || stage.state === 'nothing';
  return (
    <div class="popup">
      <PageShell {...shell} access={access}>
        {isRereading ? (
          <p class="faint" role="status">
            {t('reading.again')}
          </p>
        ) : (
          <StageNotice stage={stage} onRetry={onRetry} onResume={() => shell.onPause(false)} />
        )}
        <PageCards cards={cards} now={now} isOld={isOld} dashboard={shell.dashboard} />
      </PageShell>
    </div>
  );
};

const shown = (report: Partial<PopupReport>) => (
  <Popup
    report={{stage: {state: 'done'}, cards: [], access: undefined, now: NOW, ...report}}
    isPaused={report.stage?.state === 'paused'}
    dashboard={hash => hash}
    onRetry={nothing}
    onPause={nothing}
    onAsk={nothing}
    onStop={nothing}
    onPanel={nothing}
  />
);
const access = {host: 'etsy.com', pattern: 'https://www.etsy.com/*', granted: true};

export const examples: Examples = {
  'read for the first time': {width: 380, show: () => shown({stage: {state: 'reading'}})},
  'read again': {width: 380, show: language => shown({stage: {state: 'reading'}, cards: [shortCardIn(language)], access})},
  'one listing': {width: 380, show: language => shown({cards: [cardIn(language)], access: {...access, granted: false}})},
  'not read this time': {width: 380, show: () => shown({stage: {state: 'nothing', why: 'wall'}, access})},
  paused: {width: 380, show: () => shown({stage: {state: 'paused'}})},
};
