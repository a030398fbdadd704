import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';

/** Of what a button speaks, for those who hear it alone. */
export const HiddenName = ({name}: {name: string | undefined}) => (
  <span class="hidden-text">
    {useWords().t('text.colon')}
    {name}
  </span>
);

export const examples: Examples = {one: () => <HiddenName name="Oak hook" />};
