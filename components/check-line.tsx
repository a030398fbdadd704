import type {CheckShown} from '../lib/reports/check.ts';
import type {CheckActions} from './check-actions.ts';
import {CheckButtons} from './check-progress.tsx';
import type {Examples} from './example.ts';
import {sampleCheck, sampleCheckActions} from './sample-watched.ts';
import {useWords} from './words-context.ts';
import './check.css';

type Props = {check: CheckShown | undefined; actions: CheckActions; href: string};

/** One line in popup and side panel while pinned pages are being checked. */
export const CheckLine = ({check, actions, href}: Props) => {
  const {t} = useWords();
  if (check?.state !== 'running' && check?.state !== 'paused') return null;
  const {state, done, all} = check;
  return (
    <section class="check-line card" aria-label={t('check.title')} data-testid="check-line">
      <p role="status">
        <a href={href} target="_blank" rel="noopener">
          {t(state === 'running' ? 'check.line' : 'check.line.paused', {done, all})}
        </a>
      </p>
      <CheckButtons state={state} actions={actions} isSmall />
    </section>
  );
};

const shown = (state: CheckShown['state']) => ({
  width: 360,
  show: () => <CheckLine check={{...sampleCheck, state, pause: 'seller'}} actions={sampleCheckActions} href="#/pins" />,
});

export const examples: Examples = {running: shown('running'), paused: shown('paused'), 'at its end': shown('finished')};
