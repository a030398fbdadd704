import Papa from 'papaparse';
import {answerAll, timed} from './asked.ts';
import {type Ask, answersBy, type Dialect, questionsBy} from './sql.ts';

type Statement = {bind: (values: unknown[]) => Statement; stepReset: () => void; finalize: () => void};
type Db = {
  exec: (sql: string | {sql: string; rowMode: 'array'; returnValue: 'resultRows'}) => unknown;
  prepare: (sql: string) => Statement;
  close: () => void;
  changes: (total?: boolean) => number;
};
type Pool = {OpfsSAHPoolDb: new (name: string) => Db};
type Sqlite = {installOpfsSAHPoolVfs: (options: object) => Promise<Pool>};

// Loaded by its address: the package is installed for this benchmark alone.
const address = '/peers/@sqlite.org/sqlite-wasm/dist/index.mjs';

const makePool = async (): Promise<Pool> => {
  const {default: init} = (await import(/* @vite-ignore */ address)) as {default: () => Promise<Sqlite>};
  return (await init()).installOpfsSAHPoolVfs({initialCapacity: 8});
};

// Its files stay open as long as the worker lives: a second pool finds them taken.
let pool: Promise<Pool> | undefined;

const opened = async (): Promise<Db> => {
  pool ??= makePool();
  const db = new (await pool).OpfsSAHPoolDb('/orders.db');
  db.exec('PRAGMA cache_size = -65536; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY');
  return db;
};

/** An order is kept once, with its lines, which are found by order, good, buyer and time. */
const tables = `CREATE TABLE IF NOT EXISTS lines (ref TEXT, line INTEGER, sku TEXT, title TEXT, quantity INTEGER, price INTEGER, placed INTEGER, buyer TEXT, country TEXT,
    PRIMARY KEY (ref, line)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS by_sku ON lines (sku);
  CREATE INDEX IF NOT EXISTS by_buyer ON lines (buyer, placed);
  CREATE INDEX IF NOT EXISTS by_time ON lines (placed);`;

const dialect: Dialect = {
  day: moment => `date(${moment}, 'unixepoch')`,
  month: moment => `strftime('%Y-%m', ${moment}, 'unixepoch')`,
  hour: moment => `${moment} / 3600 % 24`,
  ratio: by => `(${by}) / count(*) OVER ()`,
  rounded: amount => `CAST(round((${amount}) / 10.0) AS INTEGER)`,
};

const insert = 'INSERT OR IGNORE INTO lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';

const rowsOf = (file: File, take: (row: string[]) => void): Promise<void> =>
  new Promise((done, fail) => {
    Papa.parse<string[]>(file, {chunk: ({data}) => data.forEach(take), complete: () => done(), error: fail});
  });

const lineOf = (places: Map<string, number>, [ref = '', sku, title, quantity, at, price, buyer, country]: string[]): unknown[] => {
  const line = places.get(ref) ?? 0;
  places.set(ref, line + 1);
  const seconds = Date.parse(`${at?.replace(' ', 'T')}Z`) / 1000;
  return [
    ref,
    line,
    sku?.trim() || null,
    title?.trim() || null,
    Number(quantity),
    Math.round(Number(price) * 1000),
    seconds,
    buyer || null,
    country || null,
  ];
};

const importFile = async (file: File) => {
  const db = await opened();
  db.exec(tables);
  const {ms, result} = await timed(async () => {
    const statement = db.prepare(insert);
    const places = new Map<string, number>();
    let isHeader = true;
    db.exec('BEGIN');
    await rowsOf(file, row => {
      if (!isHeader && row.length > 1) statement.bind(lineOf(places, row)).stepReset();
      isHeader = false;
    });
    db.exec('COMMIT');
    statement.finalize();
    return db.changes(true);
  });
  db.close();
  return {ms, added: result};
};

const askOf =
  (db: Db): Ask =>
  async sql =>
    db.exec({sql, rowMode: 'array', returnValue: 'resultRows'}) as unknown[][];

const reopen = () =>
  timed(async () => {
    const db = await opened();
    const answers = await answersBy(askOf(db), dialect);
    db.close();
    return answers;
  });

const questions = async () => {
  const db = await opened();
  const cold = await timed(() => questionsBy(askOf(db), dialect));
  const warm = await timed(() => questionsBy(askOf(db), dialect));
  db.close();
  return {cold: cold.ms, warm: warm.ms, answers: warm.result};
};

/** One more order of one line, durable: ms each. */
const more = async (count: number) => {
  const db = await opened();
  const times: number[] = [];
  const statement = db.prepare(insert);
  for (let i = 0; i < count; i += 1) {
    const line = [`N${Date.now()}-${i}`, 0, '85123A', 'ONE MORE', 1, 2550, 1_323_000_000 + i * 60, '17850', 'France'];
    times.push((await timed(() => statement.bind(line).stepReset())).ms);
  }
  statement.finalize();
  db.close();
  return {times, puts: []};
};

answerAll({importFile, reopen, questions, more, ready: async () => true});
