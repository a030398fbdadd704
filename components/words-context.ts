import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {Words} from '../lib/format/words.ts';

/** The words that every component below speaks. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The words given by the view; a component outside a view is a mistake of ours, so it throws. */
export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (!words) throw new Error('WordsContext is missing above this component');
  return words;
};
