import type {Examples} from './example.ts';
import {Notice} from './notice.tsx';
import {useWords} from './words-context.ts';

type Props = {
  /** What kept the store from being read, by its name and in its own words. */
  error: {name: string; message: string};
  /** Loads the page anew. */
  onReload: () => void;
};

/** Why nothing can be shown, and what to do about it. */
export const Trouble = ({error: {name, message}, onReload}: Props) => {
  const {t} = useWords();
  const body = name === 'NewerStore' ? t('app.newerStore') : name === 'OldPage' ? t('app.oldPage') : t('app.error', {detail: message});
  return (
    <>
      <h1 class="hidden-text">{t('app.name')}</h1>
      <Notice tone="poor" role="alert" title={body}>
        {name === 'OldPage' ? (
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
  'anything else': () => shown('Error', 'Internal error opening backing store.'),
};
