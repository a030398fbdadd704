import {useId, useState} from 'preact/hooks';
import type {ReadOnShown} from '../lib/reports/read-on.ts';
import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './read-on.css';

type Props = {shown: ReadOnShown; onRead: (isOn: boolean) => void};

/** Asks before pages are turned where the site does not say whether that is allowed. */
const Start = ({shown: {bulk, site}, onRead}: Props) => {
  const {t} = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button type="button" class="button" data-testid="read-all" onClick={() => (bulk === 'allowed' ? onRead(true) : setAsked(true))}>
        {t('readOn.start')}
      </button>
    );
  return (
    <>
      <p>{t('readOn.ask', {site})}</p>
      <div class="read-on-actions">
        <button type="button" class="button main" data-testid="read-all-yes" onClick={() => onRead(true)}>
          {t('readOn.yes')}
        </button>
        <button type="button" class="button" onClick={() => setAsked(false)}>
          {t('action.cancel')}
        </button>
      </div>
    </>
  );
};

const Progress = ({progress: {pages, things, end}, onRead}: {progress: NonNullable<ReadOnShown['progress']>; onRead: Props['onRead']}) => {
  const {t} = useWords();
  return (
    <>
      <div role="status" data-testid="progress" data-pages={pages} data-end={end ?? ''}>
        <p class="read-on-pages">{t('readOn.pages', {count: pages, things})}</p>
        <p>{end ? t(`readOn.end.${end}`) : t('readOn.running')}</p>
      </div>
      {end === 'last' ? null : (
        <button
          type="button"
          class={`button ${end ? 'main' : ''}`}
          data-testid={end ? 'read-all-on' : 'read-all-stop'}
          onClick={() => onRead(!!end)}
        >
          {t(end ? 'readOn.goOn' : 'readOn.stop')}
        </button>
      )}
    </>
  );
};

/** The other pages of the list in front: read one after another by its own “next” button, as far as the seller wants. */
export const ReadOn = ({shown, onRead}: Props) => {
  const {t} = useWords();
  const title = useId();
  return (
    <section class="read-on card" aria-labelledby={title}>
      <h2 id={title}>{t('readOn.title')}</h2>
      {shown.bulk === 'forbidden' ? (
        <p>{t('readOn.forbidden', {site: shown.site})}</p>
      ) : shown.progress ? (
        <Progress progress={shown.progress} onRead={onRead} />
      ) : (
        <Start shown={shown} onRead={onRead} />
      )}
    </section>
  );
};

const at = (shown: Partial<ReadOnShown>) => <ReadOn shown={{bulk: 'unknown', site: 'Oak & Ash', ...shown}} onRead={nothing} />;
const progress = (end: NonNullable<ReadOnShown['progress']>['end']) => ({progress: {pages: 3, things: 60, end}});
export const examples: Examples = {
  'not begun': {width: 380, show: () => at({})},
  forbidden: {width: 380, show: () => at({bulk: 'forbidden', site: 'Amazon'})},
  running: {width: 380, show: () => at(progress(undefined))},
  'at its end': {width: 380, show: () => at(progress('last'))},
  'waiting for a human': {width: 320, show: () => at(progress('wall'))},
};
