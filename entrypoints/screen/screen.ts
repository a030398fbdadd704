import {computed, effect, signal} from '@preact/signals';
import {pickLanguage} from '../../lib/format/language.ts';
import {type UnitSentences, wordsOf} from '../../lib/format/words.ts';
import {rules} from '../../lib/rules/index.ts';
import {readSettings, type Settings, settingsOf, watchSettings} from '../../lib/settings.ts';
import {sites} from '../../lib/sites/index.ts';
import browser from './browser.ts';

/** What the seller chose; as stored once `startScreen` has resolved, and kept up with every other view. */
export const settings = signal<Settings>(settingsOf({}));

const language = computed(() => pickLanguage(settings.value.language, browser.i18n.getUILanguage()));

/** Sentences that the view speaks besides: the popup does without those of KPIs and alerts. */
export const units = signal<readonly UnitSentences[]>([]);

/** The words of the chosen language. */
export const words = computed(() => wordsOf(language.value, rules, sites, units.value));

/** The time that a view speaks of as now; moves on by itself while the view is open. */
export const now = signal(Date.now());

const theme = computed(() => settings.value.theme);

const dress = (root: HTMLElement, theme: Settings['theme']) => {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  // The next page is painted before the settings can be asked: see `dressAtOnce`.
  localStorage.setItem('theme', theme);
};

/** Reads the settings, dresses the document in title, language and theme, and keeps them, and the time, up to date. */
export const startScreen = async (title: () => string): Promise<void> => {
  settings.value = await readSettings();
  effect(() => dress(document.documentElement, theme.value));
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = title();
  });
  watchSettings(changed => {
    settings.value = changed;
  });
  setInterval(() => {
    now.value = Date.now();
  }, 30_000);
};
