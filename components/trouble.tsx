import type {Examples} from './example.ts';
import {Notice} from './notice.tsx';
import {useWords} from './words-context.ts';

type Props = {
  /** What kept the store from being read, by its name and in its own words. */
  error: {name: string; message: string};
  /** Loads the page anew. */
  onReload: () => void;
};

/** Errors of the store, by their names. */
const sentences = {NewerStore: 'app.newerStore', OldPage: 'app.oldPage', StoreShut: 'app.storeShut'} as const;

/** Why nothing can be shown, and what to do about it. */
export const Trouble = ({error: {name, message}, onReload}: Props) => {
  const {t} = useWords();
  const known = Object.hasOwn(sentences, name) ? sentences[name as keyof typeof sentences] : undefined;
  const body = known ? t(known) : t('app.error', {detail: message});
  return (
    <>
      <h1 class="hidden-text">{t('app.name')}</h1>
      <Notice tone="poor" role="alert" title={body}>
        {name === 'OldPage' || name === 'StoreShut' ? (
          <button type="button" class="button main" onClick={onReload}>
            {t('app.reload')}
          </button>
        ) : null}
      </Notice>
    </>
  );
};

const shown = (name: string, message = '') => <Trouble error={{name, message}} onReload={() => {}} />;

export const examples: Examples = {
  'old page': () => shown('OldPage'),
  'newer store': () => shown('NewerStore'),
  'store that the browser cannot open': () => shown('StoreShut'),
  'anything else': () => shown('Error', 'Internal error opening backing store.'),
};
