import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {random as randomOf} from '../demo-shop/random.ts';
import {openReaderOf} from '../lab/read.ts';
import {type Fault, faultsOf, type ReadInPage} from './check.ts';
import {payload} from './hostile.ts';
import {mutated, type Source} from './mutate.ts';

const sha = createHash('sha256').update(payload).digest('base64');
/** The planted script alone may run, so that it does where anything makes markup of a text; the scripts of the pages stay shut. */
const scripts = `'unsafe-hashes' 'sha256-${sha}'`;

const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
/** What a page takes to be shown is the browser's affair, and where other programs are at work it is long: ms. */
const patience = 120_000;

/** Opens the reader that says what it threw and whether a planted script has run. */
export const openWatchedReader = () => openReaderOf<ReadInPage>({entry, scripts, patience});

export type WatchedReader = Awaited<ReturnType<typeof openWatchedReader>>;

/** `ms` is processor time of the reader in the page, `hang` its longest step, `pace` how slow the machine was where that was long. */
export type Outcome = {ms: number; hang: number; pace: number; readings: number; faults: Fault[]};

const readOnce = async (reader: WatchedReader, source: Source): Promise<Outcome> => {
  try {
    const read = await reader.read(source, source.url);
    const {took, hang, pace, readings} = read;
    return {ms: took, hang, pace, readings: readings.length, faults: faultsOf(read, source)};
  } catch (error) {
    return {
      ms: 0,
      hang: 0,
      pace: 1,
      readings: 0,
      faults: [{sort: 'exception', what: error instanceof Error ? error.message : String(error)}],
    };
  }
};

const isSlow = ({faults}: Outcome) => faults.some(({sort}) => sort === 'slow');

/** Reads a page; one that is slow once is read again, since the browser may have been busy with itself. */
export const tried = async (reader: WatchedReader, source: Source): Promise<Outcome> => {
  let outcome = await readOnce(reader, source);
  for (let again = 0; again < 3 && isSlow(outcome); again += 1) outcome = await readOnce(reader, source);
  return outcome;
};

/** Large pages take their time: they are chosen as seldom as they are large, those of fewer characters all alike. */
const fair = 40_000;

/** The page number `seed` of all that can be made of these. */
export const brokenPage = (pages: readonly Source[], seed: number) => {
  const {next, whole} = randomOf(seed);
  for (let tries = 0; ; tries += 1) {
    const source = pages[whole(0, pages.length - 1)];
    if (source && (tries > 100 || next() < fair / source.html.length)) return mutated(source, seed);
  }
};
