import {type Answers, GOOD, PAIRS, type Questions} from './answers.ts';

/** Runs a statement of SQL; gives its rows as lists of numbers and texts. */
export type Ask = (sql: string) => Promise<unknown[][]>;

/** What two dialects call otherwise; moments are epoch seconds. */
export type Dialect = {
  day: (moment: string) => string;
  month: (moment: string) => string;
  hour: (moment: string) => string;
  ratio: (by: string) => string;
  rounded: (amount: string) => string;
};

/** Every order once, as our totals count it: notes of what came back alone are none; `worth` in pence, prices in tenths of them. */
const orders = ({rounded}: Dialect): string => `CREATE TEMP TABLE ord AS SELECT ref, min(placed) AS placed, max(buyer) AS buyer,
  ${rounded('sum(CASE WHEN quantity > 0 THEN quantity ELSE 0 END * price)')} AS worth
  FROM lines GROUP BY ref HAVING max(quantity) >= 0`;

const fifth = (by: string, {ratio}: Dialect): string => `1 + ${ratio(`5 * (rank() OVER (ORDER BY ${by}) - 1)`)}`;

const numbers = (rows: unknown[][]): [string, number, number][] => rows.map(([name, a, b]) => [String(name), Number(a), Number(b ?? 0)]);

const cohortsOf = (rows: unknown[][]): Record<string, number[]> => {
  const at = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const told = rows.map(([first, month, count]) => ({first: String(first), month: String(month), count: Number(count)}));
  const end = Math.max(...told.map(({month}) => at(month)));
  const cohorts: Record<string, number[]> = {};
  for (const {first, month, count} of told) {
    cohorts[first] ??= Array.from({length: end - at(first) + 1}, () => 0);
    (cohorts[first] as number[])[at(month) - at(first)] = count;
  }
  return cohorts;
};

export const answersBy = async (ask: Ask, dialect: Dialect): Promise<Answers> => {
  const {day, month} = dialect;
  await ask(orders(dialect));
  const gmv = numbers(await ask(`SELECT ${day('placed')} AS d, sum(worth) FROM ord GROUP BY d`));
  const aov = numbers(await ask(`SELECT ${month('placed')} AS m, sum(worth), count(*) FROM ord GROUP BY m`));
  await ask(
    'CREATE TEMP TABLE buyers AS SELECT buyer, count(*) AS n, max(placed) AS placed, min(placed) AS since, sum(worth) AS spent FROM ord WHERE buyer IS NOT NULL GROUP BY buyer',
  );
  const [[buyers = 0, repeat = 0] = []] = await ask('SELECT count(*), sum(CASE WHEN n > 1 THEN 1 ELSE 0 END) FROM buyers');
  const cohorts =
    await ask(`SELECT first, month, count(*) FROM (SELECT DISTINCT o.buyer, ${month('b.since')} AS first, ${month('o.placed')} AS month
    FROM ord o JOIN buyers b ON o.buyer = b.buyer) GROUP BY first, month`);
  const scores = await ask(
    `SELECT r, f, m, count(*) FROM (SELECT ${fifth('placed', dialect)} AS r, ${fifth('n', dialect)} AS f, ${fifth('spent', dialect)} AS m FROM buyers) GROUP BY r, f, m`,
  );
  await ask('DROP TABLE ord');
  await ask('DROP TABLE buyers');
  return {
    gmv: Object.fromEntries(gmv.map(([name, sum]) => [name, sum])),
    aov: Object.fromEntries(aov.map(([name, sum, count]) => [name, [sum, count]])),
    buyers: Number(buyers),
    repeat: Number(repeat),
    cohorts: cohortsOf(cohorts),
    rfm: Object.fromEntries(scores.map(([r, f, m, count]) => [[r, f, m].map(Number).join(''), Number(count)])),
  };
};

export const questionsBy = async (ask: Ask, {hour}: Dialect): Promise<Questions> => {
  const counted = 'SELECT ref, min(placed) AS placed, max(buyer) AS buyer FROM lines GROUP BY ref HAVING max(quantity) >= 0';
  const hours = Array.from({length: 24}, () => 0);
  for (const [name, count] of numbers(await ask(`SELECT ${hour('placed')} AS h, count(*) FROM (${counted}) GROUP BY h`)))
    hours[Number(name)] = count;
  await ask(
    `CREATE TEMP TABLE basket AS SELECT DISTINCT l.ref AS ref, l.sku AS sku FROM lines l JOIN (${counted}) o ON l.ref = o.ref WHERE l.quantity > 0 AND l.sku IS NOT NULL`,
  );
  await ask(
    `CREATE TEMP TABLE top AS SELECT sku, row_number() OVER (ORDER BY count(*) DESC, sku) AS place FROM basket GROUP BY sku ORDER BY place LIMIT ${PAIRS.among}`,
  );
  await ask('CREATE TEMP TABLE few AS SELECT ref, b.sku AS sku, place FROM basket b JOIN top t ON b.sku = t.sku');
  const pairs = await ask(`SELECT a.sku AS one, b.sku AS other, count(*) AS n FROM few a JOIN few b ON a.ref = b.ref AND a.place < b.place
    GROUP BY a.sku, b.sku, a.place, b.place ORDER BY n DESC, a.place, b.place LIMIT ${PAIRS.most}`);
  const [[who = 0, times = 0] = []] =
    await ask(`SELECT count(*), sum(n) FROM (SELECT o.buyer, count(DISTINCT o.ref) AS n FROM lines l JOIN (${counted}) o ON l.ref = o.ref
    WHERE l.sku = '${GOOD}' AND l.quantity > 0 AND o.buyer IS NOT NULL GROUP BY o.buyer)`);
  for (const table of ['basket', 'top', 'few']) await ask(`DROP TABLE ${table}`);
  return {
    hours,
    pairs: pairs.map(([one, other, n]) => [String(one), String(other), Number(n)]),
    buyers: [Number(who), Number(times)],
  };
};
