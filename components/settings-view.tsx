import {useId} from 'preact/hooks';
import {type Examples, nothing} from './example.ts';
import {Switch} from './switch.tsx';
import {useWords} from './words-context.ts';
import './settings-view.css';

const languages = [
  {value: 'en', name: 'English'},
  {value: 'zh-CN', name: '简体中文'},
] as const;
const themes = ['auto', 'light', 'dark'] as const;

type Chosen = {paused: boolean; pageButtons: boolean; language: 'auto' | 'en' | 'zh-CN'; theme: (typeof themes)[number]};
type Props = {settings: Chosen; onChange: (change: Partial<Chosen>) => void};

const Choice = <T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly {value: T; name: string}[];
  onChange: (value: T) => void;
}) => (
  <label class="setting">
    <span class="setting-name">{label}</span>
    <select onChange={event => onChange((options[event.currentTarget.selectedIndex] ?? {value}).value)}>
      {options.map(option => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.name}
        </option>
      ))}
    </select>
  </label>
);

const PageButtons = ({isOn, onChange}: {isOn: boolean; onChange: (isOn: boolean) => void}) => {
  const {t} = useWords();
  return (
    <div class="setting">
      <span>
        <span class="setting-name">{t('settings.pageButtons')}</span>
        <span class="faint">{t('settings.pageButtons.body')}</span>
      </span>
      <Switch label={t('settings.pageButtons.label')} isOn={isOn} onChange={onChange} />
    </div>
  );
};

/** What the seller decides about the extension itself; every change holds at once. */
export const SettingsView = ({settings, onChange}: Props) => {
  const {t} = useWords();
  const privacy = useId();
  return (
    <div class="settings-view">
      <h1>{t('nav.settings')}</h1>
      <div class="card">
        <Choice
          label={t('settings.language')}
          value={settings.language}
          options={[{value: 'auto', name: t('settings.language.auto')}, ...languages]}
          onChange={language => onChange({language})}
        />
        <Choice
          label={t('settings.theme')}
          value={settings.theme}
          options={themes.map(value => ({value, name: t(`settings.theme.${value}`)}))}
          onChange={theme => onChange({theme})}
        />
        <div class="setting">
          <span>
            <span class="setting-name">{t('settings.reading')}</span>
            <span class="faint">{t('settings.reading.body')}</span>
          </span>
          <Switch
            label={t(settings.paused ? 'pause.paused' : 'pause.label')}
            isOn={!settings.paused}
            onChange={isOn => onChange({paused: !isOn})}
          />
        </div>
        <PageButtons isOn={settings.pageButtons} onChange={pageButtons => onChange({pageButtons})} />
      </div>
      <section class="card setting-note" aria-labelledby={privacy}>
        <h2 id={privacy}>{t('settings.privacy')}</h2>
        <p>{t('settings.privacy.body')}</p>
      </section>
    </div>
  );
};

const installed = {paused: false, pageButtons: false};

export const examples: Examples = {
  'as installed': {width: 640, show: () => <SettingsView settings={{...installed, language: 'auto', theme: 'auto'}} onChange={nothing} />},
  'paused, all chosen': {
    width: 640,
    show: language => <SettingsView settings={{paused: true, pageButtons: true, language, theme: 'dark'}} onChange={nothing} />,
  },
};
