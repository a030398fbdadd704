import {alertSentence} from '../lib/format/alert.ts';
import type {AlertLogged} from '../lib/reports/alert-board.ts';
import type {Examples} from './example.ts';
import {sampleBoard} from './sample-alerts.ts';
import {useWords} from './words-context.ts';
import './alert-log.css';

const Row = ({logged}: {logged: AlertLogged}) => {
  const words = useWords();
  const {t, unit, moment} = words;
  const {alert, about, level, value, openedAt, closedAt, how} = logged;
  const said = alertSentence({alert, about, state: {level, since: openedAt, value, at: openedAt}}, words);
  return (
    <tr data-testid="alert-logged" data-alert={alert} data-level={level} data-how={how}>
      <th scope="row">
        {unit(`alert.${alert}`, 'name')}
        <span class="faint"> {said}</span>
      </th>
      <td>{t(`alerts.level.${level}`)}</td>
      <td>{moment(openedAt)}</td>
      <td>{closedAt === undefined ? t('alerts.log.still') : `${moment(closedAt)}${how ? ` · ${t(`alerts.log.how.${how}`)}` : ''}`}</td>
    </tr>
  );
};

/** Which alerts were open and when, the last first. */
export const AlertLog = ({log}: {log: readonly AlertLogged[]}) => {
  const {t} = useWords();
  if (log.length === 0) return null;
  return (
    <details class="alert-log card">
      <summary>{t('alerts.log')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('alerts.log.alert')}</th>
            <th scope="col">{t('alerts.log.level')}</th>
            <th scope="col">{t('alerts.log.opened')}</th>
            <th scope="col">{t('alerts.log.closed')}</th>
          </tr>
        </thead>
        <tbody>
          {log.map(logged => (
            <Row key={`${logged.openedAt} ${logged.of} ${logged.alert}`} logged={logged} />
          ))}
        </tbody>
      </table>
    </details>
  );
};

export const examples: Examples = {
  two: {width: 760, press: ['summary'], show: language => <AlertLog log={sampleBoard(language).log} />},
};
