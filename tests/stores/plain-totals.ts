import {completed} from '../../lib/model/completed.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';

type Whole = Snapshot<'order'>;
type Money = {amount: number; currency: string} | undefined;

/** As which shop each counts, in which zone its days are: what the test itself decided, without a look at the choices. */
export type PlainShops = (shop: {host: string; shop: string | null}) => {shop: string; zone: string};

const dayIn = (at: number, zone: string): string => new Date(at).toLocaleDateString('sv-SE', {timeZone: zone});

/** One order each, those of shops that count as one put together. */
const together = (wholes: readonly Whole[], shops: PlainShops) => {
  const groups: Record<string, Whole[]> = {};
  for (const whole of wholes) {
    const name = JSON.stringify([whole.site, whole.host, shops(whole).shop, whole.ref]);
    groups[name] ??= [];
    groups[name].push(whole);
  }
  return Object.entries(groups).map(([name, group]) => {
    group.sort((a, b) => a.at - b.at || ((a.shop ?? '') < (b.shop ?? '') ? -1 : 1));
    const [site, host, shop] = JSON.parse(name) as string[];
    return {site, host, shop, zone: shops(group[0] as Whole).zone, whole: group.reduce((known, next) => completed(known, next))};
  });
};

const product = ({quantity, price}: {quantity?: number | undefined; price?: Money}): Money =>
  quantity !== undefined && price ? {amount: quantity * price.amount, currency: price.currency} : undefined;

const added = (list: readonly Money[], isAll: boolean): Money => {
  const known = list.filter(one => one !== undefined);
  if (known.length === 0 || (isAll && known.length < list.length)) return undefined;
  if (known.some(({currency}) => currency !== known[0]?.currency)) return undefined;
  return {amount: known.reduce((sum, {amount}) => sum + amount, 0), currency: known[0]?.currency ?? ''};
};

type Numbers = Record<string, number>;

/** What orders come to, said once more in the plainest way: row → number → so much, and `…#` for how many orders told it. Nought is left out. */
export const plainDays = (wholes: readonly Whole[], shops: PlainShops): Record<string, Numbers> => {
  const rows: Record<string, Numbers> = {};
  const add = (row: unknown[], name: string, amount: number) => {
    const key = JSON.stringify(row);
    rows[key] ??= {};
    rows[key][name] = (rows[key][name] ?? 0) + amount;
  };
  for (const {site, host, shop, zone, whole} of together(wholes, shops)) {
    const f = whole.fields;
    const ends = f.placedAt === undefined ? [] : [f.placedAt, f.placedAt + (f.placedWithin ?? 1000) - 1].map(at => dayIn(at, zone));
    const day = ends[0] !== undefined && ends[0] === ends[1] ? ends[0] : '';
    const place = [site, host, shop, day, f.channel ?? ''];
    if (f.status === 'cancelled') {
      add([...place, '', f.total?.currency ?? ''], 'cancelled', 1);
      continue;
    }
    const tell = (item: string, currency: string, told: Record<string, Money>, units: number | undefined) => {
      add([...place, item, currency], 'orders', 1);
      if (units !== undefined)
        for (const [name, amount] of [
          ['units', units],
          ['units#', 1],
        ] as const)
          add([...place, item, currency], name, amount);
      for (const [name, money] of Object.entries(told))
        if (money)
          for (const [what, amount] of [
            [name, money.amount],
            [`${name}#`, 1],
          ] as const)
            add([...place, item, money.currency], what, amount);
    };
    const lines = f.lines ?? [];
    const goods = added(lines.map(product), true);
    const quantities = lines.map(({quantity}) => quantity);
    const units =
      lines.length && quantities.every(one => one !== undefined) ? quantities.reduce((a: number, b) => a + (b ?? 0), 0) : f.units;
    const told: Record<string, Money> = {
      gross: goods ?? f.total,
      tax: f.tax,
      shipping: f.shipping,
      discount:
        f.discount ??
        added(
          lines.map(line => line.discount),
          false,
        ),
      refunded:
        f.refunded ??
        added(
          (f.refunds ?? []).map(one => one.amount),
          true,
        ) ??
        added(
          lines.map(line => line.refunded),
          false,
        ),
    };
    const currencies = [...new Set(Object.values(told).flatMap(money => money?.currency ?? []))];
    const currency = f.total?.currency ?? (currencies.length === 1 ? currencies[0] : '') ?? '';
    tell('', currency, told, units);
    if (!goods && f.total) add([...place, '', currency], 'stated', 1);
    for (const sku of new Set(lines.flatMap(line => line.sku ?? []))) {
      const some = lines.filter(line => line.sku === sku);
      const gross = added(some.map(product), true);
      const [discount, refunded] = [
        added(
          some.map(line => line.discount),
          false,
        ),
        added(
          some.map(line => line.refunded),
          false,
        ),
      ];
      const own = [...new Set([gross, discount, refunded].flatMap(money => money?.currency ?? []))];
      const pieces = some.every(line => line.quantity !== undefined)
        ? some.reduce((sum, line) => sum + (line.quantity ?? 0), 0)
        : undefined;
      tell(`sku:${sku}`, own.length === 1 ? (own[0] ?? '') : (f.total?.currency ?? ''), {gross, discount, refunded}, pieces);
    }
  }
  return withoutNought(rows);
};

const withoutNought = (rows: Record<string, Numbers>): Record<string, Numbers> =>
  Object.fromEntries(
    Object.entries(rows)
      .map(([key, row]) => [key, Object.fromEntries(Object.entries(row).filter(([, amount]) => amount !== 0))] as const)
      .filter(([, row]) => Object.keys(row).length > 0),
  );

/** Each buyer of each shop: how many orders, the time of the first and of the last. */
export const plainBuyers = (wholes: readonly Whole[], shops: PlainShops): Record<string, [number, number, number]> => {
  const times: Record<string, number[]> = {};
  for (const {site, host, shop, whole} of together(wholes, shops)) {
    const {buyer, buyerFrom, placedAt, status} = whole.fields;
    if (!buyer || !buyerFrom || placedAt === undefined || status === 'cancelled') continue;
    const key = JSON.stringify([buyerFrom, buyer, site, host, shop]);
    times[key] = [...(times[key] ?? []), placedAt];
  }
  return Object.fromEntries(Object.entries(times).map(([key, all]) => [key, [all.length, Math.min(...all), Math.max(...all)]]));
};
