import {RatesPart} from '../../components/rates-part.tsx';
import {SettingsView} from '../../components/settings-view.tsx';
import {writeSettings} from '../../lib/settings.ts';
import {settings} from '../screen/screen.ts';
import {rateActions, rates, today} from './rates.ts';

/** What the seller decides about the extension itself, and the rates by which it compares currencies. */
export const Settings = () => (
  <>
    <SettingsView settings={settings.value} onChange={change => void writeSettings(change)} />
    <RatesPart rates={rates.value} today={today.value} actions={rateActions} />
  </>
);
