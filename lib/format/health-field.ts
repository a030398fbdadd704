import {WHOLE} from '../model/health.ts';
import {fieldName} from './field.ts';
import type {Words} from './words.ts';

const OF_RESULTS = 'results.';

/** What the reader's health calls a field: also the page as a whole, and the fields of a list's results. */
export const healthFieldName = (field: string, words: Words): string => {
  if (field === WHOLE) return words.t('health.whole');
  return field.startsWith(OF_RESULTS)
    ? words.t('health.result', {field: fieldName(field.slice(OF_RESULTS.length), words)})
    : fieldName(field, words);
};
