import {alertFacts, alertSentence} from '../lib/format/alert.ts';
import type {AlertShown} from '../lib/reports/alert-board.ts';
import type {AlertActions} from './alert-actions.ts';
import {AlertActs} from './alert-acts.tsx';
import type {Examples} from './example.ts';
import {Icon} from './icon.tsx';
import {sampleAlertActions, sampleShown} from './sample-alerts.ts';
import {useWords} from './words-context.ts';
import './alert-card.css';

const tones = {critical: 'poor', warn: 'fair', calm: 'good'} as const;

type Props = {shown: AlertShown; actions: AlertActions; href: (hash: string) => string; isShort?: boolean};

/** An open alert of one page: what is the matter, where and since when, and what to do. */
export const PageAlert = ({shown, actions, href, isShort}: Props) => {
  const words = useWords();
  const {t, unit, day} = words;
  const {kept, thing, hash, host} = shown;
  const {alert, state} = kept;
  return (
    <article class={`alert card ${tones[state.level]}`} data-testid="alert" data-alert={alert} data-level={state.level} data-of={thing}>
      <span class="alert-icon">
        <Icon name={state.level === 'critical' ? 'fail' : 'warn'} size={18} />
      </span>
      <div>
        <h2>{alertSentence(kept, words)}</h2>
        <p class="alert-where">
          <span class="alert-level">{t(`alerts.level.${state.level}`)}</span> · {host} ·{' '}
          {t('alerts.since', {day: day(state.openedAt ?? state.since)})}
          {hash ? (
            <>
              {' '}
              · <a href={href(hash)}>{t(hash.startsWith('#/searches') ? 'alerts.search' : 'alerts.page')}</a>
            </>
          ) : null}
        </p>
        {isShort ? null : <p>{unit(`alert.${alert}`, 'advice', alertFacts(kept, words))}</p>}
        <AlertActs shown={shown} actions={actions} />
      </div>
    </article>
  );
};

const href = (hash: string) => hash;

export const examples: Examples = {
  critical: {width: 640, show: language => <PageAlert shown={sampleShown(language)[0]} actions={sampleAlertActions} href={href} />},
  'a warning, in short': {
    width: 380,
    show: language => <PageAlert shown={sampleShown(language)[1]} actions={sampleAlertActions} href={href} isShort />,
  },
};
