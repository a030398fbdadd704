import type {Language} from '../lib/format/language.ts';
import type {AlertBoard, AlertShown} from '../lib/reports/alert-board.ts';
import type {AlertActions} from './alert-actions.ts';
import {nothing} from './example.ts';
import {NOW} from './sample-card.ts';

const DAY = 86_400_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const titles = {en: 'Turned oak coat hook, by another shop', 'zh-CN': '别家的橡木衣帽钩'} as const;
const of = 'amazon\namazon.de\n\nlisting\nB01';

const shownOf = (language: Language, alert: string, level: 'warn' | 'critical', value: number): AlertShown => ({
  ...{
    id: `${of}\n${alert}`,
    key: [of, alert],
    stand: 'open',
    thing: 'amazon,amazon.de,,listing,B01',
    hash: '#/listings/amazon,amazon.de,,listing,B01',
    host: 'amazon.de',
  },
  kept: {
    ...{alert, of, about: {title: titles[language], price: eur(1190), mine: eur(1450), before: eur(1490)}, snoozedUntil: NOW + DAY},
    state: {level, since: NOW - DAY, openedAt: NOW - 2 * DAY, value, at: NOW},
  },
});

/** Two open alerts of one page, the worst first. */
export const sampleShown = (language: Language): [AlertShown, AlertShown] => [
  shownOf(language, 'undercut', 'critical', 0.179),
  shownOf(language, 'rival-promotion', 'warn', 1),
];

/** What is open, what was, and what is wanted. */
export const sampleBoard = (language: Language): AlertBoard => {
  const [first, second] = sampleShown(language);
  const log = {alert: 'rival-sold-out', of, level: 'warn', value: 0.179, about: first.kept.about, openedAt: NOW - 9 * DAY} as const;
  return {
    shown: [first, {...second, stand: 'acknowledged'}],
    log: [
      {...log, alert: 'undercut', openedAt: NOW - DAY},
      {...log, closedAt: NOW - 5 * DAY, how: 'rested'},
    ],
    settings: [
      {id: 'undercut', isOff: false, line: 0.05, proposed: 0.01, unit: 'share', what: 'page'},
      {id: 'orders-late', isOff: false, line: undefined, proposed: 1, unit: 'count', what: 'figure'},
      {id: 'rival-back', isOff: true, line: undefined, proposed: undefined, unit: 'share', what: 'page'},
    ],
    now: NOW,
  };
};

/** Of which nothing comes. */
export const sampleAlertActions: AlertActions = {onAcknowledge: nothing, onReopen: nothing, onSnooze: nothing, onSetting: nothing};
