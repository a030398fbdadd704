import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/button.css';
import '../screen/dashboard-words.ts';
import {computed, signal} from '@preact/signals';
import {render} from 'preact';
import type {Examples} from '../../components/example.ts';
import {WordsContext} from '../../components/words-context.ts';
import {wordsOf} from '../../lib/format/words.ts';
import {rules} from '../../lib/rules/index.ts';
import {sites} from '../../lib/sites/index.ts';
import {unitSentences} from '../screen/sentences.ts';
import {addressOf} from './address.ts';
import {Gallery} from './gallery.tsx';

const files = import.meta.glob<{examples?: Examples}>('../../components/*.tsx', {eager: true});
const sheets = Object.fromEntries(
  Object.entries(files).map(([path, {examples = {}}]) => [path.replace(/^.*\/|\.tsx$/g, ''), examples] as const),
);

const address = signal(addressOf(location.hash));
const words = computed(() => wordsOf(address.value.language, rules, sites, unitSentences));

const dress = (root: HTMLElement) => {
  const {name, language, theme} = address.value;
  root.lang = language;
  document.title = name ? `${name} · Gallery` : 'Gallery';
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
};

const App = () => (
  <WordsContext.Provider value={words.value}>
    <Gallery sheets={sheets} address={address.value} />
  </WordsContext.Provider>
);

dress(document.documentElement);
addEventListener('hashchange', () => {
  address.value = addressOf(location.hash);
  dress(document.documentElement);
});

const root = document.getElementById('app');
if (root) render(<App />, root);
