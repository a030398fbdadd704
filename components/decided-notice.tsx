import type {Words} from '../lib/format/words.ts';
import {type Examples, nothing} from './example.ts';
import {Icon} from './icon.tsx';
import {useWords} from './words-context.ts';
import './undo-notice.css';

/** What the seller decided last about shops, goods or costs, and what became of it. `count`: of how many. */
export type Decided = {
  what:
    | 'joined'
    | 'apart'
    | 'split'
    | 'forgotten'
    | 'named'
    | 'unnamed'
    | 'merged'
    | 'unmerged'
    | 'costed'
    | 'uncosted'
    | 'pasted'
    | 'fees'
    | 'rated'
    | 'unrated'
    | 'promoted'
    | 'unpromoted'
    | 'no-promotion'
    | 'least'
    | 'no-least';
  count: number;
  state: 'done' | 'undone' | 'failed';
  why?: string;
};

type Props = {decided: Decided | undefined; onUndo: () => void; onDismiss: () => void};

const sentence = ({what, count, state, why = ''}: Decided, {t}: Words): string => {
  if (state === 'failed') return t('decided.failed', {detail: why});
  if (state === 'undone') return t('decided.undone');
  return what === 'joined' || what === 'pasted' ? t(`decided.${what}`, {count}) : t(`decided.${what}`);
};

/** Says what was decided last, until it is taken back or the notice is closed. */
export const DecidedNotice = ({decided, onUndo, onDismiss}: Props) => {
  const words = useWords();
  const {t} = words;
  return (
    <div class="undo-place" role="status">
      {decided ? (
        <div class="undo-notice card" data-testid="decided" data-what={decided.what}>
          <p class={decided.state === 'failed' ? 'undo-trouble' : undefined}>{sentence(decided, words)}</p>
          {decided.state === 'done' ? (
            <button type="button" class="button main" data-testid="undo-decided" onClick={onUndo}>
              {t('chosen.undo')}
            </button>
          ) : null}
          <button type="button" class="undo-close" aria-label={t('decided.dismiss')} title={t('decided.dismiss')} onClick={onDismiss}>
            <Icon name="remove" />
          </button>
        </div>
      ) : null}
    </div>
  );
};

/** The notice is fixed at the foot of the window; in the gallery, of its place. */
const shown = (decided: Decided | undefined) => (
  <div style={{position: 'relative', minHeight: '80px', contain: 'layout'}}>
    <DecidedNotice decided={decided} onUndo={nothing} onDismiss={nothing} />
  </div>
);
const done = (what: Decided['what'], count = 1) => shown({what, count, state: 'done'});

export const examples: Examples = {
  nothing: () => shown(undefined),
  joined: () => done('joined'),
  'several joined': () => done('joined', 12),
  'kept apart': () => done('apart', 3),
  'split off': () => done('split'),
  'no longer apart': () => done('forgotten'),
  named: () => done('named'),
  'name taken away': () => done('unnamed'),
  merged: () => done('merged'),
  'taken apart': () => done('unmerged'),
  'a cost': () => done('costed'),
  'a cost deleted': () => done('uncosted'),
  'costs pasted': () => done('pasted', 12),
  fees: () => done('fees'),
  'a rate': () => done('rated'),
  'a rate deleted': () => done('unrated'),
  'a promotion': () => done('promoted'),
  'a promotion deleted': () => done('unpromoted'),
  'no promotion': () => done('no-promotion'),
  'a least margin': () => done('least'),
  undone: () => shown({what: 'merged', count: 1, state: 'undone'}),
  failed: () => shown({what: 'merged', count: 1, state: 'failed', why: 'QuotaExceededError'}),
};
