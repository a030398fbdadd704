import type {Imported, ImportJob, ImportReport, Refusal} from '../../lib/messages.ts';
import type {Shop} from '../../lib/model/day-total.ts';
import type {Answers} from '../../lib/model/question.ts';
import {type OrderLayout, orderFrom, orderQuestions} from '../../lib/order-report.ts';
import {type Draft, orderTeller} from '../../lib/order-teller.ts';
import {answersOf} from '../../lib/parse/answers.ts';
import {orderCells} from '../../lib/parse/order-cells.ts';
import type {Told} from '../../lib/store/block.ts';
import {buyerHasher} from '../../lib/store/buyer-key.ts';
import {zonesAt} from '../../lib/store/days.ts';
import {mergeSome} from '../../lib/store/merge-blocks.ts';
import type {Store} from '../../lib/store/open.ts';
import {orderPlaces} from '../../lib/store/order-places.ts';
import {announcePacked, keepPacked, type NewTelling, nothingKnown} from '../../lib/store/write-packed.ts';
import {summarise} from '../../lib/store/write-summary.ts';
import {digestOf, orderRows} from './order-rows.ts';

/** Lines of one transaction: some full blocks. Twice as many hold 20 MB more at their most while five million lines are kept. */
const BATCH = 16_384;
/** Files with fewer bytes are parsed once: what is told of them is held until all of it was looked at. */
const HELD = 64 << 20;
/** More refused rows than these are counted and not shown. */
const MOST_REFUSED = 10_000;

type Progress = (lines: number) => void;
type Batch = {drafts: Draft[]; lines: number};
/** The orders of a file, batch by batch: always the same batches of the same file. `onRefused` hears of rows that are none. */
async function* batches(
  file: Blob,
  layout: OrderLayout,
  cells: ReturnType<typeof orderCells>,
  {bad, onRefused}: {bad: ReadonlySet<string>; onRefused: (refusal: Refusal, ref: string | undefined) => void},
): AsyncGenerator<Batch> {
  const teller = orderTeller(layout, cells, bad);
  let lines = 0;
  const wanted = [...new Set(Object.values(layout.at))];
  for await (const part of orderRows(file, {width: layout.width, wanted})) {
    let line = part.line;
    for (let i = 0; i < part.rows; line += part.lines[i] as number, i += 1) {
      if (part.row + i === 1 || part.widths[i] === 0) continue;
      const why = teller.take(part, i);
      if (why) onRefused({line, row: part.row + i, why: why.why, reason: why}, teller.refOf(i));
      lines += 1;
      if (teller.lines() >= BATCH) yield {drafts: teller.orders(false), lines};
    }
  }
  yield {drafts: teller.orders(true), lines};
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

/** An order as it is kept: who bought is a hash that nobody else can make. */
const toldOf = async ({who, ...draft}: Draft, hash: Awaited<ReturnType<typeof buyerHasher>>): Promise<Told> =>
  who ? {...draft, fields: {...draft.fields, buyer: await hash(who.from, who.text), buyerFrom: who.from}} : draft;

const write = async (
  store: Store,
  telling: NewTelling,
  from: AsyncIterable<Batch> | Iterable<Batch>,
  {bad, onProgress}: {bad: ReadonlySet<string>; onProgress: Progress},
): Promise<Imported> => {
  const [hash, known] = [await buyerHasher(store, telling.at), nothingKnown()];
  const result: Imported = {added: 0, known: 0, refused: []};
  for await (const {drafts, lines} of from) {
    const orders = await Promise.all(drafts.filter(({ref}) => !bad.has(ref)).map(draft => toldOf(draft, hash)));
    const kept = [...(await keepPacked(store, {telling, orders, known})).values()];
    const refused = kept.flatMap(one => (one === 'added' ? [] : [{line: 0, why: one.refused}]));
    result.added += kept.length - refused.length;
    result.known += orders.length - kept.length;
    result.refused.push(...refused);
    onProgress(lines);
  }
  return result;
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
  {at, onProgress}: {at: number; onProgress: Progress},
): Promise<ImportReport> => {
  const asked = await askedOf(store, layout, answers);
  if ('state' in asked) return asked;
  const {place, currency} = asked;
  const cells = orderCells(currency, (await zonesAt(store, place.host))(place));
  const [refused, bad]: [Refusal[], Set<string>] = [[], new Set()];
  const held: Batch[] | undefined = file.size < HELD ? [] : undefined;
  // While the rows are read the browser hashes the bytes, where both fit into the memory.
  const digest = held && digestOf(file);
  digest?.catch(() => undefined);
  const onRefused = (refusal: Refusal, ref: string | undefined) => {
    if (refused.length < MOST_REFUSED) refused.push(refusal);
    if (ref) bad.add(ref);
  };
  for await (const batch of batches(file, layout, cells, {bad: new Set(), onRefused})) held?.push(batch);
  if (refused.length > 0 && !skipBad) return {state: 'done', imported: {added: 0, known: 0, refused}};
  const telling: NewTelling = {
    ...{
      ...place,
      digest: await (digest ?? digestOf(file)),
      file: 'name' in file ? String(file.name) : '',
      at,
      url: `https://${place.host}/`,
    },
    ...{reader: layout.report.reader, from: orderFrom(layout)},
  };
  const kept = await write(store, telling, held ?? batches(file, layout, cells, {bad, onRefused: () => {}}), {bad, onProgress});
  // Only where many came, or many came one by one: a report of a few orders is taken at once. Where each of them is was let go of before.
  if (await summarise(store)) while (await mergeSome(store));
  announcePacked();
  return {state: 'done', imported: {...kept, refused: [...refused, ...kept.refused]}};
};
