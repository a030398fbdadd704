import type {PopupReport} from '../lib/reports/popup.ts';
import {PopupListing} from './popup-listing.tsx';
import {PopupSeveral} from './popup-several.tsx';
import {SiteAccess} from './site-access.tsx';
import {StageNotice} from './stage-notice.tsx';
import {Switch} from './switch.tsx';
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
};

const Cards = ({report, dashboard}: Pick<Props, 'report' | 'dashboard'>) => {
  const {t} = useWords();
  const {cards, stage, now} = report;
  const [only] = cards;
  if (!only) return null;
  const isOld = stage.state === 'failed' || stage.state === 'nothing';
  return (
    <>
      {isOld ? <p class="faint">{t('failed.stored')}</p> : null}
      {cards.length === 1 ? (
        <PopupListing card={only} now={now} href={dashboard(`#/listings/${only.id}`)} />
      ) : (
        <PopupSeveral cards={cards} hrefOf={id => dashboard(`#/listings/${id}`)} />
      )}
    </>
  );
};

/** The popup: what is known of the open page and what to fix first. */
export const Popup = ({report, isPaused, dashboard, onRetry, onPause, onAsk, onStop}: Props) => {
  const {t} = useWords();
  const isRereading = report.stage.state === 'reading' && report.cards.length > 0;
  return (
    <div class="popup">
      <header class="popup-bar">
        <img src="/icon/mark.svg" alt="" width="20" height="20" />
        <h1>{t('app.name')}</h1>
        <Switch label={t(isPaused ? 'pause.paused' : 'pause.label')} isOn={!isPaused} onChange={isOn => onPause(!isOn)} />
      </header>
      <main>
        {isRereading ? (
          <p class="popup-rereading" role="status">
            {t('reading.again')}
          </p>
        ) : (
          <StageNotice stage={report.stage} onRetry={onRetry} onResume={() => onPause(false)} />
        )}
        <Cards report={report} dashboard={dashboard} />
      </main>
      <footer class="popup-foot">
        {report.access ? <SiteAccess access={report.access} onAsk={onAsk} onStop={onStop} /> : null}
        <a class="popup-dashboard" href={dashboard('#/listings')} target="_blank" rel="noopener">
          {t('action.dashboard')}
        </a>
      </footer>
    </div>
  );
};
