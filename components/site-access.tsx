import type {Access} from '../lib/reports/popup.ts';
import {useWords} from './words-context.ts';
import './site-access.css';

type Props = {access: Access; onAsk: () => void; onStop: () => void};

/** Asks for a host to be read always, and takes that back in the same place. `onAsk` runs within the click, as browsers demand. */
export const SiteAccess = ({access, onAsk, onStop}: Props) => {
  const {t} = useWords();
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
      <button
        type="button"
        class="button"
        data-testid="site-access"
        data-granted="false"
        aria-describedby="site-access-hint"
        onClick={onAsk}
      >
        {t('access.ask')}
      </button>
      <p id="site-access-hint" class="faint">
        {t('access.hint', {host: access.host})}
      </p>
    </div>
  );
};
