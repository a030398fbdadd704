import {fieldName} from '../lib/format/field.ts';
import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';
import './missing.css';

/** The fields that a page does not show: absent, which is not the same as empty or zero. */
export const Missing = ({fields}: {fields: string[]}) => {
  const words = useWords();
  if (fields.length === 0) return null;
  return (
    <details class="fold">
      <summary>{words.t('missing.title', {count: fields.length})}</summary>
      <ul class="missing">
        {fields.map(field => (
          <li key={field}>{fieldName(field, words)}</li>
        ))}
      </ul>
    </details>
  );
};

export const examples: Examples = {
  one: () => <Missing fields={['gtin']} />,
  'several, opened': {press: ['summary'], show: () => <Missing fields={['brand', 'gtin', 'listPrice', 'videos', 'listedAt', 'x-own']} />},
};
