import {expect, it} from 'vitest';
import type {AlertKept, AlertLevel} from '../model/alert-kept.ts';
import {alertSettings, setting} from '../watching/settings.ts';
import {alertBoard} from './alert-board.ts';
import type {AlertRow} from './alerts.ts';
import {figureName, figureSeen} from './figure-alerts.ts';

const of = 'amazon\namazon.de\n\nlisting\nB01';
const kept = (alert: string, level: AlertLevel, over: Partial<AlertKept> = {}): AlertKept => ({
  ...{alert, of, about: {title: 'Hook'}, state: {level, since: 1, openedAt: 1, value: 1, at: 1}},
  ...over,
});

it('shows the worst first, where each stands, and what page it is of', () => {
  const open = [
    kept('rival-back', 'warn'),
    kept('undercut', 'critical'),
    kept('rival-changed', 'warn', {done: {level: 'warn', at: 2}}),
    kept('rival-promotion', 'warn', {snoozedUntil: 20}),
  ];
  const {shown} = alertBoard(open, [], new Map(), 10);
  expect(shown[0]).toMatchObject({key: [of, 'undercut'], stand: 'open', thing: 'amazon,amazon.de,,listing,B01', host: 'amazon.de'});
  expect(shown.map(({stand}) => stand)).toEqual(['open', 'open', 'acknowledged', 'snoozed']);
  expect(alertBoard(open, [], new Map(), 20).shown.at(-1)?.stand).toBe('open');
});

it('leaves out what is not wanted, and says of each alert how it is set', () => {
  const settings = alertSettings([setting('undercut', false, 0.05, 1), setting('rival-back', true, undefined, 1)]);
  const {shown, settings: all} = alertBoard([kept('rival-back', 'warn'), kept('undercut', 'warn')], [], settings, 10);
  expect(shown.map(({kept: {alert}}) => alert)).toEqual(['undercut']);
  expect(all.find(({id}) => id === 'undercut')).toMatchObject({isOff: false, line: 0.05, proposed: 0.01, unit: 'share', what: 'page'});
  expect(all.find(({id}) => id === 'rival-back')).toMatchObject({isOff: true, proposed: undefined});
  expect(all.find(({id}) => id === 'orders-late')).toMatchObject({proposed: 1, unit: 'count', what: 'figure'});
});

const row: AlertRow = {
  ...{id: 'out-of-stock', site: 'etsy', host: 'etsy.com', shop: null, kpi: 'out-of-stock-share', unit: 'share', from: 'listing'},
  ...{level: 'warn', value: 0.2, of: 10, openedAt: 5, since: 6, isFromStart: false, bad: 'above', line: 0.1, rest: 0.05},
};

it('keeps an alert of a figure by shop and currency, with what its sentence says', () => {
  expect(figureName(row)).toBe('@etsy@etsy.com ');
  expect(figureName({...row, shop: 'A/1', currency: 'EUR'})).toBe('@etsy@etsy.com/A%2F1 EUR');
  const seen = figureSeen(row, 9);
  expect(seen).toMatchObject({alert: 'out-of-stock', state: {level: 'warn', since: 6, openedAt: 5, at: 9}, about: {kpi: {line: 0.1}}});
  expect(figureSeen({...row, level: 'calm'}, 9).state).not.toHaveProperty('openedAt');
});
