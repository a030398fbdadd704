import {words} from '../../../lib/keywords/words.ts';

/** The verb `words`: the words of a title in their order. */
export const answer = ({title, lang}: {title: string; lang?: string}) => ({words: words(title, lang)});
