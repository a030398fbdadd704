import type {ComponentChildren} from 'preact';
import type {PanelReport, PanelStage} from '../lib/reports/panel.ts';
import type {ReadOnShown} from '../lib/reports/read-on.ts';
import {Ailments, sampleAilment} from './ailments.tsx';
import {type Examples, nothing} from './example.ts';
import {Notice} from './notice.tsx';
import {PageCards} from './page-cards.tsx';
import {PageFigures} from './page-figures.tsx';
import {PageOrders} from './page-orders.tsx';
import {PageSearch} from './page-search.tsx';
import {PageShell} from './page-shell.tsx';
import {ReadOn} from './read-on.tsx';
import {cardIn, NOW, shortCardIn} from './sample-card.ts';
import {sampleOrders} from './sample-orders.ts';
import {sampleSearch} from './sample-search.ts';
import {StageNotice} from './stage-notice.tsx';
import type {StandShown} from './stand-actions.ts';
import {Teach} from './teach.tsx';
import {useWords} from './words-context.ts';
import './panel.css';

type Props = {
  report: PanelReport;
  isPaused: boolean;
  /** The keys that open the popup, as the browser writes them; undefined: it has none. */
  keys: string | undefined;
  dashboard: (hash: string) => string;
  onPause: (isPaused: boolean) => void;
  onAsk: () => void;
  onStop: () => void;
  /** The other pages of the list in front. */
  readOn?: ReadOnShown | undefined;
  onReadOn?: (isOn: boolean) => void;
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

/** Only a click on the toolbar opens a page to us, so the panel has no button that reads: it says where there is one. */
const HowToRead = ({keys}: {keys: string | undefined}) => {
  const {t} = useWords();
  return <>{keys ? t('panel.readKeys', {keys}) : t('panel.read')}</>;
};

const isOutOfReach = (stage: PanelStage): boolean => stage.state === 'failed' && (stage.why === 'newer-store' || stage.why === 'old-page');

const PanelNotice = ({stage, keys, onResume}: {stage: PanelStage; keys: string | undefined; onResume: () => void}) => {
  const {t} = useWords();
  const how = <HowToRead keys={keys} />;
  switch (stage.state) {
    case 'unseen':
      return (
        <Notice title={t('panel.unseen.title')} body={t('panel.unseen.body')}>
          <p>{how}</p>
        </Notice>
      );
    case 'own':
      return <Notice title={t('panel.own.title')} body={t('panel.own.body')} />;
    case 'unread':
      return (
        <Notice title={t('panel.unread.title')} body={t(stage.isAlways ? 'panel.unread.body' : 'panel.unread.asked')}>
          <p>{how}</p>
        </Notice>
      );
    default:
      // To read again would not help where the store itself is out of reach.
      return <StageNotice stage={stage} how={isOutOfReach(stage) ? undefined : how} onResume={onResume} />;
  }
};

/** The side panel: what is kept of the page in front, as far as the panel can see it. It reads nothing by itself. */
export const Panel = ({report, keys, readOn, onReadOn = nothing, onTeach, beside, stand, columns, alerts, ...shell}: Props) => {
  const {stage, cards, search, orders, figures, now, access, ailments, lastChange} = report;
  const isOld = stage.state === 'failed' || stage.state === 'nothing';
  return (
    <div class="panel">
      <PageShell {...shell} access={access}>
        {alerts}
        <PanelNotice stage={stage} keys={keys} onResume={() => shell.onPause(false)} />
        <Ailments ailments={ailments} href={shell.dashboard('#/data')} card={cards.length === 1 ? cards[0] : undefined} onTeach={onTeach} />
        {search ? <PageSearch card={search} dashboard={shell.dashboard} stand={stand} /> : null}
        {readOn ? <ReadOn shown={readOn} onRead={onReadOn} /> : null}
        {orders ? <PageOrders orders={orders} dashboard={shell.dashboard} /> : null}
        {figures ? <PageFigures figures={figures} /> : null}
        <PageCards cards={cards} now={now} isOld={isOld} lastChange={lastChange} beside={beside} dashboard={shell.dashboard} />
        {columns}
        {stage.state === 'nothing' && stage.why !== 'wall' && stage.why !== 'login' && cards.length === 0 ? (
          <Teach card={undefined} />
        ) : null}
      </PageShell>
    </div>
  );
};

const access = {host: 'etsy.com', pattern: 'https://www.etsy.com/*', granted: true};
const shown = (report: Partial<PanelReport>, keys?: string) => (
  <Panel
    report={{stage: {state: 'done'}, cards: [], access: undefined, ailments: [], now: NOW, lastChange: undefined, ...report}}
    isPaused={report.stage?.state === 'paused'}
    keys={keys}
    dashboard={hash => hash}
    onPause={nothing}
    onAsk={nothing}
    onStop={nothing}
  />
);
const price = (amount: number) => ({field: 'price', value: {amount, currency: 'EUR'}, from: '.price'});
const lastChange = {at: NOW - 10_800_000, changes: [{field: 'price', before: price(1400), after: price(1250)}]};

export const examples: Examples = {
  'one listing': language => shown({cards: [cardIn(language)], access, lastChange}),
  'a price that is gone': language => shown({cards: [shortCardIn(language, {price: undefined})], ailments: [sampleAilment], access}),
  'a search': language => shown({search: sampleSearch(language), access}),
  'a list of orders': () => shown({orders: sampleOrders, access}),
  unseen: () => shown({stage: {state: 'unseen'}}, 'Alt+Shift+L'),
  'unseen, without keys': () => shown({stage: {state: 'unseen'}}),
  'our own page': () => shown({stage: {state: 'own'}}),
  'not read yet': () => shown({stage: {state: 'unread', isAlways: true}, access}, 'Alt+Shift+L'),
  'not read yet, nor allowed': () => shown({stage: {state: 'unread', isAlways: false}, access: {...access, granted: false}}, 'Alt+Shift+L'),
  wall: () => shown({stage: {state: 'nothing', why: 'wall'}, access}, 'Alt+Shift+L'),
  paused: () => shown({stage: {state: 'paused'}, access}),
  'newer store': () => shown({stage: {state: 'failed', why: 'newer-store', detail: ''}, access}, 'Alt+Shift+L'),
  'as narrow as it can be': {width: 280, show: language => shown({cards: [shortCardIn(language)], access: {...access, granted: false}})},
  'as wide as it will be': {width: 600, show: language => shown({cards: [shortCardIn(language)], access, lastChange})},
};
