import type {FigureSeen} from '../watching/steppings.ts';
import type {AlertRow} from './alerts.ts';
import {placeName} from './daily.ts';

/** The name by which the alerts of one figure at one place are kept. */
export const figureName = ({site, host, shop, currency = ''}: Pick<AlertRow, 'site' | 'host' | 'shop' | 'currency'>): string =>
  `@${placeName({site, host, shop: shop ?? null})} ${currency}`;

/** An alert of a figure as it stands now (epoch ms), for keeping beside it what the seller does about it. */
export const figureSeen = (row: AlertRow, now: number): FigureSeen => {
  const {id, level, since, openedAt, value, site, host, shop, called, unit, currency, line, rest, days} = row;
  return {
    ...{alert: id, of: figureName(row), line},
    state: {level, since, value, at: now, ...(level !== 'calm' && {openedAt})},
    about: {kpi: {site, host, shop: shop ?? null, called, unit, currency, value, line, rest, days}},
  };
};
