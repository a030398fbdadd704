import type {ComponentChildren} from 'preact';
import type {PopupReport} from '../lib/reports/popup.ts';
import {Ailments, sampleAilment} from './ailments.tsx';
import {type Examples, nothing} from './example.ts';
import {PageCards} from './page-cards.tsx';
import {PageFigures} from './page-figures.tsx';
import {PageOrders} from './page-orders.tsx';
import {PageSearch} from './page-search.tsx';
import {PageShell} from './page-shell.tsx';
import {cardIn, NOW, shortCardIn} from './sample-card.ts';
import {sampleOrders} from './sample-orders.ts';
import {sampleSearch} from './sample-search.ts';
import {StageNotice} from './stage-notice.tsx';
import type {StandShown} from './stand-actions.ts';
import {Teach} from './teach.tsx';
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
  /** Lets the seller show where a field stands on the page. */
  onTeach?: ((field: string) => void) | undefined;
  /** What the one listing is held against. */
  beside?: ComponentChildren;
  /** Where the seller stands in the page of results. */
  stand?: StandShown | undefined;
  /** How the columns of the page's tables were read. */
  columns?: ComponentChildren;
  /** The alerts that call for the seller, the worst first. */
  alerts?: ComponentChildren;
};

/** The popup: what is known of the open page and what to fix first. */
export const Popup = ({report, onRetry, onTeach, beside, stand, columns, alerts, ...shell}: Props) => {
  const {t} = useWords();
  const {stage, cards, search, orders, figures, now, access, ailments} = report;
  const isRereading =
    stage.state === 'reading' && (cards.length > 0 || search !== undefined || orders !== undefined || figures !== undefined);
  const isOld = stage.state === 'failed' || stage.state === 'nothing';
  return (
    <div class="popup">
      <PageShell {...shell} access={access}>
        {alerts}
        {isRereading ? (
          <p class="faint" role="status">
            {t('reading.again')}
          </p>
        ) : (
          <StageNotice stage={stage} onRetry={onRetry} onResume={() => shell.onPause(false)} />
        )}
        <Ailments ailments={ailments} href={shell.dashboard('#/data')} card={cards.length === 1 ? cards[0] : undefined} onTeach={onTeach} />
        {search ? <PageSearch card={search} dashboard={shell.dashboard} stand={stand} /> : null}
        {orders ? <PageOrders orders={orders} dashboard={shell.dashboard} /> : null}
        {figures ? <PageFigures figures={figures} /> : null}
        <PageCards cards={cards} now={now} isOld={isOld} beside={beside} dashboard={shell.dashboard} />
        {columns}
        {stage.state === 'nothing' && stage.why !== 'wall' && stage.why !== 'login' && cards.length === 0 ? (
          <Teach card={undefined} />
        ) : null}
      </PageShell>
    </div>
  );
};

const shown = (report: Partial<PopupReport>) => (
  <Popup
    report={{stage: {state: 'done'}, cards: [], access: undefined, ailments: [], now: NOW, ...report}}
    isPaused={report.stage?.state === 'paused'}
    dashboard={hash => hash}
    onRetry={nothing}
    onPause={nothing}
    onAsk={nothing}
    onStop={nothing}
    onPanel={nothing}
    onTeach={nothing}
  />
);
const access = {host: 'etsy.com', pattern: 'https://www.etsy.com/*', granted: true};

export const examples: Examples = {
  'read for the first time': {width: 380, show: () => shown({stage: {state: 'reading'}})},
  'read again': {width: 380, show: language => shown({stage: {state: 'reading'}, cards: [shortCardIn(language)], access})},
  'one listing': {width: 380, show: language => shown({cards: [cardIn(language)], access: {...access, granted: false}})},
  'a price that is gone': {
    width: 380,
    show: language => shown({cards: [shortCardIn(language, {price: undefined, missing: ['price']})], ailments: [sampleAilment], access}),
  },
  'a search': {width: 380, show: language => shown({search: sampleSearch(language), access})},
  'a list of orders': {width: 380, show: () => shown({orders: sampleOrders, access})},
  'not read this time': {width: 380, show: () => shown({stage: {state: 'nothing', why: 'wall'}, access})},
  paused: {width: 380, show: () => shown({stage: {state: 'paused'}})},
};
