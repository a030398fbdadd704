import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/button.css';
import '../screen/dashboard-words.ts';
import {effect, untracked} from '@preact/signals';
import {render} from 'preact';
import {CardActionsContext} from '../../components/card-actions.ts';
import {DamageNotice} from '../../components/damage-notice.tsx';
import {DecidedNotice} from '../../components/decided-notice.tsx';
import {Frame} from '../../components/frame.tsx';
import {loadPlot} from '../../components/load-plot.ts';
import {Trouble} from '../../components/trouble.tsx';
import {UndoNotice} from '../../components/undo-notice.tsx';
import {WordsContext} from '../../components/words-context.ts';
import {followAccess, turnAccess} from '../screen/access.ts';
import {followBeside} from '../screen/beside.ts';
import {cardActions} from '../screen/card-actions.ts';
import {startScreen, units, words} from '../screen/screen.ts';
import {unitSentences} from '../screen/sentences.ts';
import {followStand, searchKey} from '../screen/stand.ts';
import {board, followBoard} from './board.ts';
import {damage, pasts} from './damage.ts';
import {decided, dismissDecided, undoDecided} from './deciding.ts';
import {deletion, dismiss, undoDeletion} from './deletion.ts';
import {illFields} from './health.ts';
import {catchUp, followKeeping} from './keeping.ts';
import {followListing, listing, top} from './listing.ts';
import {whenPainted} from './painted.ts';
import {followPlace} from './place.ts';
import {pointAtListing} from './point.ts';
import {followQuery} from './query.ts';
import {rates} from './rates.ts';
import {followRooms, openAlerts} from './rooms.ts';
import {followRoute, route} from './route.ts';
import {openSearch, searches} from './searches.ts';
import {followSelection} from './selection.ts';
import {followStore, trouble} from './state.ts';
import {followQuestion} from './table.ts';
import {dropLeft} from './undo.ts';
import {View} from './view.tsx';
import {followWatched} from './watched.ts';

/** Alerts that call for the seller: of pages as they are kept, of figures as they are worked out now. */
const openCount = (): number => {
  const kept = board.value?.shown ?? [];
  const silent = kept.filter(({thing, stand}) => thing === undefined && stand !== 'open').length;
  return kept.filter(({thing, stand}) => thing !== undefined && stand === 'open').length + Math.max(0, openAlerts.value - silent);
};

const App = () => (
  <WordsContext.Provider value={words.value}>
    <Frame view={route.value.view} openAlerts={openCount()} illFields={illFields.value}>
      <DamageNotice damage={damage.value} pasts={pasts.value} />
      {trouble.value ? (
        <Trouble error={trouble.value} onReload={() => location.reload()} />
      ) : (
        <CardActionsContext.Provider value={cardActions(pointAtListing)}>
          <View route={route.value} />
        </CardActionsContext.Provider>
      )}
      <UndoNotice deletion={deletion.value} onUndo={() => void undoDeletion()} onDismiss={dismiss} />
      <DecidedNotice decided={deletion.value ? undefined : decided.value} onUndo={() => void undoDecided()} onDismiss={dismissDecided} />
    </Frame>
  </WordsContext.Provider>
);

const title = () => {
  const {t} = words.value;
  const {view} = route.value;
  const named = typeof top.value === 'object' ? top.value.card.title : undefined;
  const here = view === 'listing' ? (named ?? t('nav.listings')) : t(`nav.${view}`);
  return `${here} – ${t('app.name')}`;
};

/** The listing or the search that is looked at, the way to its site, and what it is held against. */
const followListed = () => {
  followListing();
  const shown = () => listing.value?.card;
  followBeside(() => {
    // What was typed of rates changes what can be compared.
    void rates.value;
    return shown()?.key;
  });
  followStand(() => searchKey(openSearch.value));
  effect(() => {
    const url = shown()?.url ?? searches.value.open?.card.url;
    void untracked(() => turnAccess(url));
  });
  followAccess();
};

/** What draws charts is there before the first is opened. */
const readyPlot = (): void => {
  if (route.peek().view === 'listing') void loadPlot();
  else void whenPainted().then(loadPlot);
};

const open = async (root: HTMLElement) => {
  followRoute();
  readyPlot();
  units.value = unitSentences;
  await startScreen(title);
  followPlace();
  followQuery();
  followQuestion();
  followSelection();
  followRooms();
  followListed();
  followBoard();
  followWatched();
  followKeeping();
  await followStore();
  render(<App />, root);
  void dropLeft();
  void catchUp();
};

const root = document.getElementById('app');
if (root) void open(root);
