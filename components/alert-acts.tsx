import type {AlertShown} from '../lib/reports/alert-board.ts';
import type {AlertActions} from './alert-actions.ts';
import type {Examples} from './example.ts';
import {sampleAlertActions as actions, sampleShown} from './sample-alerts.ts';
import {useWords} from './words-context.ts';
import './alert-acts.css';

type Props = {shown: AlertShown; actions: AlertActions};

/** What the seller can do about an open alert. */
export const AlertActs = ({shown, actions: {onAcknowledge, onReopen, onSnooze}}: Props) => {
  const {t, unit, day} = useWords();
  const {stand, kept} = shown;
  const name = <span class="hidden-text"> {t('alerts.act.of', {name: unit(`alert.${kept.alert}`, 'name')})}</span>;
  if (stand !== 'open') {
    return (
      <p class="alert-acts">
        {stand === 'snoozed' ? <span class="faint">{t('alerts.until', {day: day(kept.snoozedUntil ?? 0)})}</span> : null}
        <button type="button" class="link-button" data-testid="reopen-alert" onClick={() => onReopen(shown)}>
          {t('alerts.act.reopen')}
          {name}
        </button>
      </p>
    );
  }
  return (
    <p class="alert-acts">
      <button type="button" class="button small" data-testid="acknowledge-alert" onClick={() => onAcknowledge(shown)}>
        {t('alerts.act.acknowledge')}
        {name}
      </button>
      <button type="button" class="link-button" data-testid="snooze-alert" onClick={() => onSnooze(shown, 1)}>
        {t('alerts.act.snooze')}
        {name}
      </button>
      <button type="button" class="link-button" onClick={() => onSnooze(shown, 7)}>
        {t('alerts.act.snoozeWeek')}
        {name}
      </button>
    </p>
  );
};

export const examples: Examples = {
  open: language => <AlertActs shown={sampleShown(language)[0]} actions={actions} />,
  acknowledged: language => <AlertActs shown={{...sampleShown(language)[0], stand: 'acknowledged'}} actions={actions} />,
  'put off': language => <AlertActs shown={{...sampleShown(language)[0], stand: 'snoozed'}} actions={actions} />,
};
