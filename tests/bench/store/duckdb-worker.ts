import {AsyncDuckDB, DuckDBAccessMode, DuckDBDataProtocol, VoidLogger} from '@duckdb/duckdb-wasm';
import {answerAll, timed} from './asked.ts';
import {type Ask, answersBy, type Dialect, questionsBy} from './sql.ts';

const peers = '/peers/@duckdb/duckdb-wasm/dist/';

const opened = async () => {
  const db = new AsyncDuckDB(new VoidLogger(), new Worker(`${peers}duckdb-browser-eh.worker.js`));
  await db.instantiate(`${self.location.origin}${peers}duckdb-eh.wasm`);
  await db.open({path: 'opfs://orders.duckdb', accessMode: DuckDBAccessMode.READ_WRITE});
  const connection = await db.connect();
  const ask: Ask = async sql => (await connection.query(sql)).toArray().map(row => Object.values(row.toJSON()));
  const close = async (): Promise<void> => {
    await connection.query('CHECKPOINT');
    await connection.close();
    await db.terminate();
  };
  return {db, ask, close};
};

const dialect: Dialect = {
  day: moment => `strftime(make_timestamp(${moment} * 1000000), '%Y-%m-%d')`,
  month: moment => `strftime(make_timestamp(${moment} * 1000000), '%Y-%m')`,
  hour: moment => `(${moment} // 3600) % 24`,
  ratio: by => `(${by}) // count(*) OVER ()`,
  rounded: amount => `CAST(round((${amount}) / 10.0) AS BIGINT)`,
};

const importFile = async (file: File) => {
  const {db, ask, close} = await opened();
  await ask(
    'CREATE TABLE IF NOT EXISTS lines (ref VARCHAR, sku VARCHAR, title VARCHAR, quantity INTEGER, price BIGINT, placed BIGINT, buyer VARCHAR, country VARCHAR)',
  );
  const {ms, result} = await timed(async () => {
    await db.registerFileHandle('orders.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await ask(`INSERT INTO lines SELECT InvoiceNo, nullif(trim(StockCode), ''), nullif(trim(Description), ''), Quantity, CAST(round(UnitPrice * 1000) AS BIGINT),
      CAST(epoch(InvoiceDate) AS BIGINT), nullif(CustomerID, ''), Country
      FROM read_csv('orders.csv', header = true, columns = {'InvoiceNo': 'VARCHAR', 'StockCode': 'VARCHAR', 'Description': 'VARCHAR', 'Quantity': 'INTEGER',
        'InvoiceDate': 'TIMESTAMP', 'UnitPrice': 'DOUBLE', 'CustomerID': 'VARCHAR', 'Country': 'VARCHAR'}) f
      WHERE NOT EXISTS (SELECT 1 FROM lines l WHERE l.ref = f.InvoiceNo)`);
    await ask('CHECKPOINT');
    const [[count = 0] = []] = await ask('SELECT count(*) FROM lines');
    return Number(count);
  });
  await close();
  return {ms, added: result};
};

const reopen = () =>
  timed(async () => {
    const {ask, close} = await opened();
    const answers = await answersBy(ask, dialect);
    await close();
    return answers;
  });

const questions = async () => {
  const {ask, close} = await opened();
  const cold = await timed(() => questionsBy(ask, dialect));
  const warm = await timed(() => questionsBy(ask, dialect));
  await close();
  return {cold: cold.ms, warm: warm.ms, answers: warm.result};
};

/** One more order of one line, durable: ms each. */
const more = async (count: number) => {
  const {ask, close} = await opened();
  const times: number[] = [];
  for (let i = 0; i < count; i += 1)
    times.push(
      (
        await timed(() =>
          ask(
            `INSERT INTO lines VALUES ('N${Date.now()}-${i}', '85123A', 'ONE MORE', 1, 2550, ${1_323_000_000 + i * 60}, '17850', 'France')`,
          ),
        )
      ).ms,
    );
  await close();
  return {times, puts: []};
};

answerAll({importFile, reopen, questions, more, ready: async () => true});
