import type {ComponentChildren} from 'preact';
import type {Stage} from '../lib/reports/popup.ts';
import {type Examples, nothing} from './example.ts';
import {Notice} from './notice.tsx';
import {useWords} from './words-context.ts';

type Props = {
  stage: Stage;
  onResume: () => void;
  /** Reads the page again; a view that cannot says in `how` who can. */
  onRetry?: (() => void) | undefined;
  how?: ComponentChildren;
};

const Retry = ({onRetry}: {onRetry: () => void}) => (
  <button type="button" class="button" onClick={onRetry}>
    {useWords().t('action.retry')}
  </button>
);

const again = ({onRetry, how}: Pick<Props, 'onRetry' | 'how'>) => {
  if (onRetry) return <Retry onRetry={onRetry} />;
  return how ? <p>{how}</p> : null;
};

/** How the reading of the open page goes, where that is more than a result. */
export const StageNotice = ({stage, onResume, ...ways}: Props) => {
  const {t} = useWords();
  switch (stage.state) {
    case 'done':
      return null;
    case 'reading':
      return <Notice tone="busy" title={t('reading.title')} body={t('reading.body')} />;
    case 'paused':
      return (
        <Notice title={t('pause.title')} body={t('pause.body')}>
          <button type="button" class="button main" onClick={onResume}>
            {t('pause.resume')}
          </button>
        </Notice>
      );
    case 'unreadable':
      return <Notice title={t(`unreadable.${stage.why}.title`)} body={t(`unreadable.${stage.why}.body`)} />;
    case 'nothing':
      return (
        <Notice title={t(`nothing.${stage.why}.title`)} body={t(`nothing.${stage.why}.body`)}>
          {again(ways)}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="poor" role="alert" title={t('failed.title')} body={t(`failed.${stage.why}`, {detail: stage.detail})}>
          {again(ways)}
        </Notice>
      );
  }
};

const shown = (...stages: Stage[]) =>
  stages.map(stage => <StageNotice key={JSON.stringify(stage)} stage={stage} onRetry={nothing} onResume={nothing} />);

// Others of their kind differ by their sentences alone.
const unreadable = ['browser', 'store', 'pdf'] as const;
const empty = ['wall', 'login', 'no-product', 'not-ready'] as const;
const failures = ['no-answer', 'newer-store', 'old-page', 'store-full', 'refused', 'other'] as const;

export const examples: Examples = {
  reading: () => shown({state: 'reading'}),
  paused: () => shown({state: 'paused'}),
  done: () => shown({state: 'done'}),
  'pages that cannot be read': () => shown(...unreadable.map(why => ({state: 'unreadable', why}) as const)),
  'pages without a product': () => shown(...empty.map(why => ({state: 'nothing', why}) as const)),
  failures: () => shown(...failures.map(why => ({state: 'failed', why, detail: 'fields.price: Invalid'}) as const)),
  'in a view that cannot read': () => <StageNotice stage={{state: 'nothing', why: 'wall'}} how="…" onResume={nothing} />,
};
