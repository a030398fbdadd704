import {useId} from 'preact/hooks';
import type {Access} from '../lib/reports/popup.ts';
import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './site-access.css';

type Props = {access: Access; onAsk: () => void; onStop: () => void};

/** Asks for a host to be read always, and takes that back in the same place. `onAsk` runs within the click, as browsers demand. */
export const SiteAccess = ({access, onAsk, onStop}: Props) => {
  const {t} = useWords();
  const hint = useId();
  if (access.granted)
    return (
      <div class="site-access granted">
        <p class="site-granted">{t('access.granted')}</p>
        <button type="button" class="link-button" data-testid="site-access" data-granted="true" onClick={onStop}>
          {t('access.stop')}
        </button>
      </div>
    );
  return (
    <div class="site-access">
      <button type="button" class="button" data-testid="site-access" data-granted="false" aria-describedby={hint} onClick={onAsk}>
        {t('access.ask')}
      </button>
      <p id={hint} class="faint">
        {t('access.hint', {host: access.host})}
      </p>
    </div>
  );
};

const access = {host: 'etsy.com', pattern: 'https://www.etsy.com/*'};

export const examples: Examples = {
  'not granted': () => <SiteAccess access={{...access, granted: false}} onAsk={nothing} onStop={nothing} />,
  granted: () => <SiteAccess access={{...access, granted: true}} onAsk={nothing} onStop={nothing} />,
};
