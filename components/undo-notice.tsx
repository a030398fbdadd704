import {Icon} from './icon.tsx';
import {Progress} from './progress.tsx';
import {useWords} from './words-context.ts';
import './undo-notice.css';
import {type Examples, nothing} from './example.ts';

/** What became of listings that the seller deleted. */
export type Deletion =
  /** First everything is written down, then deleted. */
  | {state: 'keeping' | 'running'; done: number; all: number}
  /** `title`: of the one; `why`: what kept an undo from bringing everything back. It can be tried again. */
  | {state: 'done'; count: number; title: string | undefined; why?: string}
  | {state: 'restoring'}
  | {state: 'restored'; count: number}
  | {state: 'failed'; why: string};

type Props = {deletion: Deletion | undefined; onUndo: () => void; onDismiss: () => void};

const Said = ({deletion}: {deletion: Deletion}) => {
  const {t, number} = useWords();
  switch (deletion.state) {
    case 'keeping':
    case 'running': {
      const {state, done, all} = deletion;
      return <Progress label={t(`deletion.${state}`, {done: number(done), all: number(all)})} share={all ? done / all : 0} />;
    }
    case 'restoring':
      return <Progress label={t('deletion.restoring')} />;
    case 'restored':
      return <p>{t('deletion.restored', {count: deletion.count})}</p>;
    case 'failed':
      return <p role="alert">{t('deletion.failed', {detail: deletion.why})}</p>;
    case 'done': {
      const {count, title, why} = deletion;
      return (
        <p>
          <span class="undo-what">{count === 1 && title ? t('deletion.one', {title}) : t('deletion.done', {count})}</span>
          <span class="faint">{t('deletion.hint')}</span>
          {why ? <span class="undo-trouble">{t('deletion.notRestored', {detail: why})}</span> : null}
        </p>
      );
    }
  }
};

/** Says on every view what was deleted last, until it is brought back or the notice is closed. */
export const UndoNotice = ({deletion, onUndo, onDismiss}: Props) => {
  const {t} = useWords();
  const isOver = deletion && !['keeping', 'running', 'restoring'].includes(deletion.state);
  return (
    <div class="undo-place" role="status">
      {deletion ? (
        <div class="undo-notice card">
          <Said deletion={deletion} />
          {deletion.state === 'done' ? (
            <button type="button" class="button main" data-testid="undo-deletion" onClick={onUndo}>
              {t('deletion.undo')}
            </button>
          ) : null}
          {isOver ? (
            <button type="button" class="undo-close" aria-label={t('deletion.dismiss')} title={t('deletion.dismiss')} onClick={onDismiss}>
              <Icon name="remove" />
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
};

/** The notice is fixed at the foot of the window; in the gallery, of its place. */
const shown = (deletion: Deletion | undefined) => (
  <div style={{position: 'relative', minHeight: '120px', contain: 'layout'}}>
    <UndoNotice deletion={deletion} onUndo={nothing} onDismiss={nothing} />
  </div>
);

const title = {en: 'Turned oak coat hook with two brass screws', 'zh-CN': '北欧实木挂钩 橡木墙面衣帽钩'};

export const examples: Examples = {
  nothing: () => shown(undefined),
  keeping: () => shown({state: 'keeping', done: 900, all: 1204}),
  running: () => shown({state: 'running', done: 200, all: 1204}),
  one: language => shown({state: 'done', count: 1, title: title[language]}),
  several: () => shown({state: 'done', count: 1204, title: undefined}),
  'not brought back': () => shown({state: 'done', count: 3, title: undefined, why: 'QuotaExceededError'}),
  restoring: () => shown({state: 'restoring'}),
  restored: () => shown({state: 'restored', count: 3}),
  failed: () => shown({state: 'failed', why: 'InvalidStateError'}),
};
