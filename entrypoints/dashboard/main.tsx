import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/button.css';
import {render} from 'preact';
import {Frame} from '../../components/frame.tsx';
import {Notice} from '../../components/notice.tsx';
import {useWords, WordsContext} from '../../components/words-context.ts';
import {startScreen, words} from '../screen/screen.ts';
import {followRoute, route} from './route.ts';
import {followStore, listing, trouble} from './state.ts';
import {View} from './view.tsx';

const Trouble = ({error}: {error: Error}) => {
  const {t} = useWords();
  const body = error.name === 'NewerStore' ? t('app.newerStore') : t('app.error', {detail: error.message});
  return (
    <>
      <h1 class="hidden-text">{t('app.name')}</h1>
      <Notice tone="poor" role="alert" title={body} />
    </>
  );
};

const App = () => (
  <WordsContext.Provider value={words.value}>
    <Frame view={route.value.view}>{trouble.value ? <Trouble error={trouble.value} /> : <View route={route.value} />}</Frame>
  </WordsContext.Provider>
);

const title = () => {
  const {t} = words.value;
  const {view} = route.value;
  const here = view === 'listing' ? (listing.value?.card.title ?? t('nav.listings')) : t(`nav.${view}`);
  return `${here} – ${t('app.name')}`;
};

const open = async (root: HTMLElement) => {
  followRoute();
  await Promise.all([startScreen(title), followStore()]);
  render(<App />, root);
};

const root = document.getElementById('app');
if (root) void open(root);
