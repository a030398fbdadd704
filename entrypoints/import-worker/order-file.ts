import type {ImportJob, ImportReport, Refusal} from '../../lib/messages.ts';
import type {Shop} from '../../lib/model/day-total.ts';
import type {Answers} from '../../lib/model/question.ts';
import {type OrderLayout, orderFrom, orderQuestions} from '../../lib/order-report.ts';
import {orderTeller} from '../../lib/order-teller.ts';
import {answersOf} from '../../lib/parse/answers.ts';
import {orderCells} from '../../lib/parse/order-cells.ts';
import {likelySecret, settleSecret} from '../../lib/store/buyer-key.ts';
import {zonesAt} from '../../lib/store/days.ts';
import type {Store} from '../../lib/store/open.ts';
import {orderPlaces} from '../../lib/store/order-places.ts';
import {aheadOf} from '../../lib/store/ready.ts';
import type {NewTelling} from '../../lib/store/write-packed.ts';
import {asUtf8, digester, digestOf, orderRows} from './order-rows.ts';
import {CHUNK, type Progress, writePacked, writeRead} from './order-write.ts';
import {packingBy, packingHere} from './packer.ts';
import type {Batch, Packed, Packing, PackJob} from './packing.ts';

/** What is packed of files with fewer bytes waits in memory until all of it was looked at. */
const HELD = 64 << 20;
/** More refused rows than these are counted and not shown. */
const MOST_REFUSED = 10_000;

/** How a file is looked at. `bad`: orders that are left out; `size`: lines of a batch; `onRefused` hears of rows that are none, `onPiece` of its bytes. */
type Look = {
  bad: ReadonlySet<string>;
  size: number;
  onRefused: (refusal: Refusal, ref: string | undefined) => void;
  onPiece?: (bytes: Uint8Array<ArrayBuffer>) => void;
};

/** The orders of a file, batch by batch: always the same batches of the same file. */
async function* batches(
  file: Blob,
  layout: OrderLayout,
  cells: ReturnType<typeof orderCells>,
  {bad, size, onRefused, onPiece}: Look,
): AsyncGenerator<Batch> {
  const teller = orderTeller(layout, cells, bad);
  let lines = 0;
  const wanted = [...new Set(Object.values(layout.at))];
  for await (const part of orderRows(file, {width: layout.width, wanted}, onPiece)) {
    let line = part.line;
    for (let i = 0; i < part.rows; line += part.lines[i] as number, i += 1) {
      if (part.row + i === 1 || part.widths[i] === 0) continue;
      const why = teller.take(part, i);
      if (why) onRefused({line, row: part.row + i, why: why.why, reason: why}, teller.refOf(i));
      lines += 1;
      if (teller.lines() >= size) yield {drafts: teller.rowed(false), table: teller.table, lines};
    }
  }
  yield {drafts: teller.rowed(true), table: teller.table, lines};
}

/** What the seller means by a host: the shop of it of which orders are kept already, else the host itself. Several: the name has to be said. */
const placeOf = (places: readonly Shop[], {host = '', shop}: Answers, site: string): Shop | 'which' => {
  const here = places.filter(place => place.host === host);
  const named = here.find(place => place.shop === shop);
  if (shop !== undefined) return named ?? {site: here[0]?.site ?? site, host, shop};
  return here.length > 1 ? 'which' : (here[0] ?? {site, host, shop: null});
};

type Asked = {place: Shop; currency: string | undefined} | Extract<ImportReport, {state: 'asks'}>;

const askedOf = async (store: Store, layout: OrderLayout, answers: Answers): Promise<Asked> => {
  const [places, {name, site}] = [await orderPlaces(store), layout.report];
  const each = (names: (string | null)[]) => [...new Set(names)].filter(one => one !== null).slice(0, 50);
  const known = {host: each(places.map(({host}) => host)), shop: each(places.map(({shop}) => shop))};
  const questions = [...orderQuestions(layout), ...(answers.shop === undefined ? [] : (['shop'] as const))];
  const asked = answersOf(questions, answers);
  if ('open' in asked)
    return {state: 'asks', report: name, questions, wrong: asked.open.filter(question => answers[question] !== undefined), known};
  const place = placeOf(places, asked.answers, site);
  if (place === 'which') return {state: 'asks', report: name, questions: [...questions, 'shop'], wrong: [], known};
  return {place, currency: asked.answers.currency};
};

/** Looks at a whole file. `packed`: all of it, as it waits to be kept; undefined: a row is refused, or there was no room for it. */
const lookedAt = async (
  from: AsyncIterable<Batch>,
  packing: Packing | undefined,
  refused: readonly Refusal[],
): Promise<Packed | undefined> => {
  let open = packing;
  for await (const batch of from) {
    const isKept = open && refused.length === 0 && (await open.take(batch));
    if (open && !isKept) {
      await open.done();
      open = undefined;
    }
  }
  return open?.packed();
};

const tellingOf = (
  file: Blob,
  {report, ...layout}: OrderLayout,
  {place, digest, at}: {place: Shop; digest: string; at: number},
): NewTelling => ({
  ...{...place, digest, at, url: `https://${place.host}/`},
  file: 'name' in file ? String(file.name) : '',
  ...{reader: report.reader, from: orderFrom({report, ...layout})},
});

type Given = {file: Blob; layout: OrderLayout; cells: ReturnType<typeof orderCells>};
/** What was seen in a file: the rows that are none, the orders that they name, what it is told from others by, and, if so, all of it packed. */
type Seen = {utf8: Blob; refused: Refusal[]; bad: Set<string>; digest: () => Promise<string>; packed: Packed | undefined};

/** Looks at a file that is in UTF-8. Throws a `TypeError` where it is not. */
const seenOf = async ({file, layout, cells}: Given, packing: Packing | undefined): Promise<Seen> => {
  const [refused, bad]: [Refusal[], Set<string>] = [[], new Set()];
  const onRefused = (refusal: Refusal, ref: string | undefined) => {
    if (refused.length < MOST_REFUSED) refused.push(refusal);
    if (ref) bad.add(ref);
  };
  const {take, done} = digester();
  const from = batches(file, layout, cells, {bad: new Set(), size: CHUNK, onRefused, onPiece: take});
  const packed = await lookedAt(from, packing, refused);
  return {utf8: file, refused, bad, digest: done, packed};
};

/** The same of a file in whichever encoding. */
const seenInAny = async (given: Given, packing: () => Promise<Packing | undefined>): Promise<Seen> => {
  try {
    return await seenOf(given, await packing());
  } catch (error) {
    const file = error instanceof TypeError ? await asUtf8(given.file) : undefined;
    if (!file) throw error;
    return {...(await seenOf({...given, file}, await packing())), digest: () => digestOf(given.file)};
  }
};

/** Smaller files are packed before another worker would have begun: bytes. Of larger ones than `HELD` two workers would take too much memory. */
const FOR_TWO = 4 << 20;

export type Taking = {
  at: number;
  onProgress: Progress;
  /** Makes a worker that packs (`servePacking`); undefined: the one that reads does. */
  packer?: () => Worker;
};

/**
 * Takes a report of orders: asks for what it does not say, refuses row by row, keeps the orders as told at `at` (epoch ms). If a row is refused
 * nothing is changed, unless the seller agreed to `skipBad`; an order of which a row is refused is left out whole. Taking the same file again,
 * also after it was stopped half-way, changes nothing of what was kept.
 */
export const takeOrders = async (
  store: Store,
  {file, layout}: {file: Blob; layout: OrderLayout},
  {skipBad, answers = {}}: Pick<ImportJob, 'skipBad' | 'answers'>,
  {at, onProgress, packer}: Taking,
): Promise<ImportReport> => {
  const asked = await askedOf(store, layout, answers);
  if ('state' in asked) return asked;
  const {place, currency} = asked;
  const cells = orderCells(currency, (await zonesAt(store, place.host))(place));
  const [secret, ahead] = [await likelySecret(store, at), await aheadOf(store, place)];
  const job: PackJob = {ahead, secret, isLarge: file.size >= HELD};
  const packings: Packing[] = [];
  const packing = async () => {
    const by = packer && file.size >= FOR_TWO && !job.isLarge ? await packingBy(packer, job) : undefined;
    const one = by ?? (await packingHere(job));
    if (one) packings.push(one);
    return one;
  };
  try {
    const seen = await seenInAny({file, layout, cells}, packing);
    const {refused, packed, bad} = seen;
    if (refused.length > 0 && !skipBad) return {state: 'done', imported: {added: 0, known: 0, refused}};
    const telling = tellingOf(file, layout, {place, digest: await seen.digest(), at});
    const again = () => batches(seen.utf8, layout, cells, {bad, size: 2 * CHUNK, onRefused: () => {}});
    const isReady = packed && (await settleSecret(store, secret));
    const kept = await (isReady
      ? writePacked({store, telling, onProgress}, packed)
      : writeRead({store, telling, onProgress}, again(), bad));
    return {state: 'done', imported: {...kept, refused: [...refused, ...kept.refused]}};
  } finally {
    for (const one of packings) await one.done();
  }
};
