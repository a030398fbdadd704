import {backups} from './backups.ts';
import {buyers} from './buyers.ts';
import {keeping} from './keeping.ts';
import {margins} from './margins.ts';

/** Sentences that the dashboard alone says: the popup would load them every time it is opened. */
export const ofDashboard = {
  en: {...margins.en, ...backups.en, ...keeping.en, ...buyers.en},
  'zh-CN': {...margins['zh-CN'], ...backups['zh-CN'], ...keeping['zh-CN'], ...buyers['zh-CN']},
};
