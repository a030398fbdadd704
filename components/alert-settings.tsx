import {useState} from 'preact/hooks';
import {isTaken, typedShare} from '../lib/format/typed.ts';
import type {AlertSetting} from '../lib/reports/alert-board.ts';
import type {AlertActions} from './alert-actions.ts';
import type {Examples} from './example.ts';
import {sampleAlertActions, sampleBoard} from './sample-alerts.ts';
import {useWords} from './words-context.ts';
import './alert-log.css';

type OnSetting = AlertActions['onSetting'];

const inUnit = (value: number, unit: AlertSetting['unit']): string => String(unit === 'share' ? Math.round(value * 1000) / 10 : value);

/** A number of the unit; undefined: it cannot be taken. */
const typed = (text: string, unit: AlertSetting['unit']): number | undefined => {
  if (unit === 'share') {
    const share = typedShare(text);
    return isTaken(share) ? share : undefined;
  }
  const match = /^\d{1,6}(?:[.,]\d{1,3})?$/.exec(text.trim());
  return match ? Number(text.trim().replace(',', '.')) : undefined;
};

const OwnLine = ({setting, onSetting}: {setting: AlertSetting; onSetting: OnSetting}) => {
  const {t, unit: sentence} = useWords();
  const {id, isOff, line, proposed, unit} = setting;
  const [text, type] = useState(line === undefined ? '' : inUnit(line, unit));
  const [isWrong, tell] = useState(false);
  if (proposed === undefined) return null;
  const keep = (event: Event) => {
    event.preventDefault();
    const own = text.trim() === '' ? undefined : typed(text, unit);
    const isNone = text.trim() !== '' && own === undefined;
    tell(isNone);
    if (!isNone) onSetting(id, isOff, own);
  };
  const name = `${t('alerts.settings.line')}${t('text.colon')}${sentence(`alert.${id}`, 'name')}`;
  return (
    <form onSubmit={keep}>
      <input
        type="text"
        inputMode="decimal"
        spellcheck={false}
        autocomplete="off"
        aria-label={name}
        data-testid="alert-line"
        value={text}
        onInput={event => type(event.currentTarget.value)}
      />
      <button type="submit" class="button small" data-testid="keep-alert-line">
        {t('alerts.settings.keep')}
        <span class="hidden-text"> {name}</span>
      </button>
      <span class="faint">
        {t('alerts.settings.proposed', {line: inUnit(proposed, unit)})}
        {unit === 'share' ? ` (${t('alerts.settings.percent')})` : ''}
        {line === undefined ? '' : ` · ${t('alerts.settings.own')}`}
      </span>
      {isWrong ? <span role="alert">{t('alerts.settings.wrong')}</span> : null}
    </form>
  );
};

/** Shows what was clicked until that is kept: what is reported meanwhile is of before the click. */
const OnBox = ({setting, onSetting}: {setting: AlertSetting; onSetting: OnSetting}) => {
  const {t, unit} = useWords();
  const [isOn, turn] = useState(!setting.isOff);
  const change = (wanted: boolean) => {
    turn(wanted);
    onSetting(setting.id, !wanted, setting.line);
  };
  return (
    <input
      type="checkbox"
      data-testid="alert-on"
      aria-label={`${t('alerts.settings.on')}${t('text.colon')}${unit(`alert.${setting.id}`, 'name')}`}
      checked={isOn}
      onChange={event => change(event.currentTarget.checked)}
    />
  );
};

/** Which alerts are wanted, and from which line on. */
export const AlertSettings = ({settings, onSetting}: {settings: readonly AlertSetting[]; onSetting: OnSetting}) => {
  const {t, unit} = useWords();
  return (
    <details class="alert-settings card" data-testid="alert-settings">
      <summary>{t('alerts.settings')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('alerts.log.alert')}</th>
            <th scope="col">{t('alerts.settings.on')}</th>
            <th scope="col">{t('alerts.settings.line')}</th>
          </tr>
        </thead>
        <tbody>
          {settings.map(setting => (
            <tr key={setting.id} data-alert={setting.id}>
              <th scope="row">{unit(`alert.${setting.id}`, 'name')}</th>
              <td>
                <OnBox key={String(setting.isOff)} setting={setting} onSetting={onSetting} />
              </td>
              <td>
                <OwnLine key={setting.line} setting={setting} onSetting={onSetting} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

export const examples: Examples = {
  some: {
    width: 760,
    press: ['summary'],
    show: language => <AlertSettings settings={sampleBoard(language).settings} onSetting={sampleAlertActions.onSetting} />,
  },
};
