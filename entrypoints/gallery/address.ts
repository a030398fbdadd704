import type {Language} from '../../lib/format/language.ts';

const languages = ['en', 'zh-CN'] as const satisfies Language[];
const themes = ['auto', 'light', 'dark'] as const;

/** What the gallery shows, as its address says: `#/score?lang=zh-CN&theme=dark&bare`. `name` is empty for the list of all components; `isBare`: nothing but the sheet. */
export type Address = {name: string; language: Language; theme: (typeof themes)[number]; isBare: boolean};

/** The choices of the gallery's own bar. */
export const choices = {lang: languages, theme: themes};

/** Reads the part of an address from `#` on; what is unknown or absent is English, in the system's theme. */
export const addressOf = (hash: string): Address => {
  const [name = '', query] = hash.replace(/^#\/?/, '').split('?');
  const asked = new URLSearchParams(query);
  return {
    name,
    language: languages.find(one => one === asked.get('lang')) ?? 'en',
    theme: themes.find(one => one === asked.get('theme')) ?? 'auto',
    isBare: asked.has('bare'),
  };
};

/** The address of a sheet. */
export const hashOf = ({name, language, theme, isBare}: Address): string =>
  `#/${name}?lang=${language}&theme=${theme}${isBare ? '&bare' : ''}`;
