import type {Browser} from 'webextension-polyfill';

/** What the seller chose for the whole extension; `auto` follows the browser or the system. */
export type Settings = {
  paused: boolean;
  language: 'auto' | 'en' | 'zh-CN';
  theme: 'auto' | 'light' | 'dark';
  /** Names of the columns in the table of listings, which knows what to make of them; none: its standard columns. */
  columns: readonly string[];
  /** The name of the shop that the seller looks at, as addresses have it; empty: all. */
  place: string;
  /** For how many days every change of a listing stays when listings are pruned; 0: nothing is ever pruned. */
  pruneAfter: PruneAfter;
  /** Once a day, by itself. */
  isPruning: boolean;
  /** When listings were pruned last (epoch ms; 0: never), and how many records went. */
  prunedAt: number;
  pruned: number;
  /** Is a pin button shown at each result of search pages that are always read? */
  pageButtons: boolean;
  /** The listing of theirs that the seller held results against last, as addresses have it; empty: none. */
  pinTo: string;
};

/** What is pruned after so many days. */
export const pruneAfters = [90, 30, 180, 365, 0] as const;
export type PruneAfter = (typeof pruneAfters)[number];

const choices = {
  paused: [false, true],
  pageButtons: [false, true],
  language: ['auto', 'en', 'zh-CN'],
  theme: ['auto', 'light', 'dark'],
  isPruning: [false, true],
} as const;
const names: (keyof Settings)[] = [
  ...(['paused', 'language', 'theme', 'columns', 'place', 'pageButtons', 'pinTo'] as const),
  ...(['pruneAfter', 'isPruning', 'prunedAt', 'pruned'] as const),
];

// Modules that know settings are loaded outside an extension too, so where the API is, is asked when it is needed.
const storage = () => {
  const scope = globalThis as {browser?: Browser; chrome?: Browser};
  const api = scope.browser ?? scope.chrome;
  if (!api) throw new Error('Settings exist only inside the extension.');
  return api.storage;
};

const chosen = <T>(all: readonly [T, ...T[]], value: unknown): T => all.find(one => one === value) ?? all[0];

const MOST = 100;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(one => typeof one === 'string').slice(0, MOST) : []);

const LONGEST = 1000;
const text = (value: unknown): string => (typeof value === 'string' && value.length <= LONGEST ? value : '');

const counted = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);

/** What is stored, with the default where nothing or nonsense is. */
export const settingsOf = (stored: Record<string, unknown>): Settings => ({
  paused: chosen(choices.paused, stored.paused),
  language: chosen(choices.language, stored.language),
  theme: chosen(choices.theme, stored.theme),
  columns: texts(stored.columns),
  place: text(stored.place),
  // Off: pages can tell that something was put into them.
  pageButtons: chosen(choices.pageButtons, stored.pageButtons),
  pinTo: text(stored.pinTo),
  pruneAfter: chosen(pruneAfters, stored.pruneAfter),
  isPruning: chosen(choices.isPruning, stored.isPruning),
  prunedAt: counted(stored.prunedAt),
  pruned: counted(stored.pruned),
});

/** Is everything paused, as far as what is stored under that name tells? */
export const isPausedIn = ({paused}: Record<string, unknown>): boolean => chosen(choices.paused, paused);

/** The settings as they are now. */
export const readSettings = async (): Promise<Settings> => settingsOf(await storage().local.get(names));

/** Changes some settings; each is stored by itself, so that two views do not undo each other's choices. */
export const writeSettings = (changes: Partial<Settings>): Promise<void> => storage().local.set(changes);

/** Calls back with all settings whenever one changed, in any view, until the returned function is called. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) => {
  const {onChanged} = storage();
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && names.some(name => name in changes)) onChange(await readSettings());
  };
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
};
