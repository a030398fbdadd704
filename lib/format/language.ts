/** The languages of the screen. */
export type Language = 'en' | 'zh-CN';

/**
 * The language to show, from what the seller chose and the browser's own language (BCP 47).
 * Any Chinese is served with Simplified Chinese: it is nearer than English to a reader of Traditional.
 */
export const pickLanguage = (chosen: Language | 'auto', browserLanguage: string): Language => {
  if (chosen !== 'auto') return chosen;
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
};
