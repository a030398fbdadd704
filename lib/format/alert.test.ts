import {expect, it} from 'vitest';
import {alerts} from '../alerts/index.ts';
import type {AlertKept} from '../model/alert-kept.ts';
import {alertSentence} from './alert.ts';
import {wordsOf} from './words.ts';

const units = alerts.map(({id, words}) => ({id: `alert.${id}`, words}));
const [en, zh] = (['en', 'zh-CN'] as const).map(language => wordsOf(language, [], [], units)) as [
  ReturnType<typeof wordsOf>,
  ReturnType<typeof wordsOf>,
];
const eur = (amount: number) => ({amount, currency: 'EUR'});
const state = {level: 'warn', since: 1, value: 0.1, at: 1} as const;

it('says of a page what it costs and what mine does, in both languages', () => {
  const kept = {alert: 'undercut', state, about: {title: 'Oak hook', price: eur(900), mine: eur(1000)}} satisfies Partial<AlertKept>;
  expect(alertSentence(kept, en)).toBe('Oak hook costs €9.00: 10% below your €10.00');
  expect(alertSentence(kept, zh)).toBe('Oak hook 售价 €9.00，比您的 €10.00 低 10%');
});

it('cuts long titles, and says what is not known', () => {
  const said = alertSentence({alert: 'rival-promotion', state, about: {title: 'x'.repeat(300), price: eur(900)}}, en);
  expect(said).toContain(`${'x'.repeat(80)}… is on promotion`);
  expect(said).toContain('stands –');
});

it('says of a figure its value in its unit, of a change its size', () => {
  const kpi = {site: 'etsy', host: 'etsy.com', unit: 'share', value: 0.28, line: 0.25, rest: 0.05} as const;
  expect(alertSentence({alert: 'out-of-stock', state, about: {kpi}}, en)).toBe('28% of the listings are sold out');
  const drop = {...kpi, unit: 'points', value: -6.3, days: 7} as const;
  expect(alertSentence({alert: 'score-drop', state, about: {kpi: drop}}, en)).toBe(
    'The mean listing score fell by 6.3 points within 7 days',
  );
});
