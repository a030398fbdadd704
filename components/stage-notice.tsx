import type {Stage} from '../lib/reports/popup.ts';
import {Notice} from './notice.tsx';
import {useWords} from './words-context.ts';

type Props = {stage: Stage; onRetry: () => void; onResume: () => void};

const Retry = ({onRetry}: {onRetry: () => void}) => (
  <button type="button" class="button" onClick={onRetry}>
    {useWords().t('action.retry')}
  </button>
);

/** How the reading of the open page goes, where that is more than a result. */
export const StageNotice = ({stage, onRetry, onResume}: Props) => {
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
          <Retry onRetry={onRetry} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="poor" role="alert" title={t('failed.title')} body={t(`failed.${stage.why}`, {detail: stage.detail})}>
          <Retry onRetry={onRetry} />
        </Notice>
      );
  }
};
