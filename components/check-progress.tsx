import type {Words} from '../lib/format/words.ts';
import type {CheckShown} from '../lib/reports/check.ts';
import type {CheckActions} from './check-actions.ts';
import type {Examples} from './example.ts';
import {sampleCheck, sampleCheckActions} from './sample-watched.ts';
import {useWords} from './words-context.ts';
import './check.css';
import './progress.css';

type Props = {check: CheckShown; actions: CheckActions};

/** How a check stands, in one sentence. */
const standing = ({state, pause = 'seller', host}: CheckShown, {t}: Words): string => {
  if (state === 'paused') return t(`check.paused.${pause}`);
  if (state !== 'running') return t(`check.${state}`);
  return host ? t('check.opening', {host}) : t('check.between');
};

/** The buttons of a check that is not over. */
export const CheckButtons = ({state, actions, isSmall}: {state: CheckShown['state']; actions: CheckActions; isSmall?: boolean}) => {
  const {t} = useWords();
  if (state !== 'running' && state !== 'paused') return null;
  const size = isSmall ? 'small' : '';
  return (
    <div class="check-actions">
      {state === 'running' ? (
        <button type="button" class={`button ${size}`} data-testid="check-pause" onClick={actions.onPause}>
          {t('check.pause')}
        </button>
      ) : (
        <button type="button" class={`button main ${size}`} data-testid="check-go-on" onClick={actions.onGoOn}>
          {t('check.goOn')}
        </button>
      )}
      <button type="button" class={`button ${size}`} data-testid="check-stop" onClick={actions.onStop}>
        {t('check.stop')}
      </button>
    </div>
  );
};

/** How far a check of the pinned pages is, what became of them, and what keeps it. */
export const CheckProgress = ({check, actions}: Props) => {
  const words = useWords();
  const {t} = words;
  const {state, all, done, read, failed, skipped, unseen} = check;
  const label = t('check.progress', {done, all});
  return (
    <>
      <div
        role="status"
        data-testid="progress"
        data-state={state}
        data-done={done}
        data-read={read}
        data-failed={failed}
        data-skipped={skipped}
      >
        <p class="check-done">
          {label} <span class="faint">{t('check.counts', {read, failed, skipped})}</span>
        </p>
        <progress aria-label={label} value={all > 0 ? done / all : 1} max={1} />
        <p>{standing(check, words)}</p>
        {unseen > 0 ? <p class="faint">{t('check.unseen', {count: unseen})}</p> : null}
      </div>
      <CheckButtons state={state} actions={actions} />
    </>
  );
};

const shown = (changes: Partial<CheckShown>) => ({
  width: 560,
  show: () => <CheckProgress check={{...sampleCheck, ...changes}} actions={sampleCheckActions} />,
});

export const examples: Examples = {
  running: shown({}),
  'between two pages': shown({host: undefined}),
  paused: shown({state: 'paused', pause: 'hidden', unseen: 2}),
  finished: shown({state: 'finished', done: 12, read: 10, failed: 1, skipped: 1}),
  'its buttons, small': () => <CheckButtons state="running" actions={sampleCheckActions} isSmall />,
};
