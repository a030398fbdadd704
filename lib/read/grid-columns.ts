import {TAUGHT} from '../model/from.ts';
import {type About, type GridKind, isMeaning, kindOf, type Meaning, meaningIn} from '../parse/column-kinds.ts';
import {type Idea, ideasWithin, type Said, said} from '../parse/column-means.ts';
import {isState} from '../parse/state-look.ts';
import {fits} from '../parse/value-shape.ts';
import {seenText, tidy} from './element.ts';
import type {RawColumn, RawGrid} from './grid-raw.ts';
import {ideasByShape} from './grid-shapes.ts';
import type {Correction, Corrections} from './page.ts';
import {pairsIn} from './pairs-in.ts';

/** A column and what it was understood to tell of: null means a person or nothing, undefined that it was not understood or left open. */
export type Column = {
  header: string;
  /** Tells the column again on another day: its name in the page's code, else its words, else its place. */
  signature: string;
  /** What its words and names say, before the grid's kind is known. */
  claims: Claim[];
  meaning: Meaning | null | undefined;
  /** Begins the source of what is read in it, where the seller said what it means. */
  by?: string;
  /** How it is called as a source. */
  from: string;
};
type Claim = Said & {by: 'words' | 'name'};

/** Rows that a column's meaning is held against. */
const SAMPLE = 10;

const signatures = (columns: readonly RawColumn[]): string[] => {
  const used = new Map<string, number>();
  return columns.map(({header, keys}, i) => {
    const words = header
      .toLowerCase()
      .replace(/[\d()[\]（）▲▼↑↓]+/g, ' ')
      .trim()
      .replace(/\s+/g, ' ');
    const name = keys[0] ? `@${keys[0]}` : words || `#${i + 1}`;
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times > 1 ? `${name}~${times}` : name;
  });
};

const claimsOf = ({header, labels, keys}: RawColumn): Claim[] => {
  const words = [header, ...labels].map(text => (text ? said(text) : undefined)).find(found => found !== undefined);
  const name = keys.map(said).find(found => found !== undefined);
  return [...(words ? [{...words, by: 'words' as const}] : []), ...(name ? [{...name, by: 'name' as const}] : [])];
};

/** What the first cells of a column say. */
const sampleOf = ({rows}: RawGrid, place: number): string[] => {
  const cells = rows
    .filter(({isWide}) => !isWide)
    .slice(0, SAMPLE)
    .flatMap(({at, above}) => (at[place] && !above.has(place) ? [at[place]] : []));
  return cells.map(cell => seenText(cell).slice(0, 300));
};

/** “Items” over small numbers, `3` or `3 items`, counts them. */
const areCounts = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every(text => /^\d{1,4}$/.test(text) || (/^\d/.test(text) && said(text)?.idea === 'product'));

const isPerson = ({claims}: Column): boolean => claims.some(({idea}) => idea === null);

/** “Payment” over nothing but “paid” and “pending” tells of how far it has come, and so do parcels. */
const stateOf = ({claims, header}: Column, raw: RawColumn | undefined, texts: readonly string[]): Idea | undefined => {
  const filled = texts.filter(Boolean);
  if (claims.some(({idea}) => /tatus$/.test(idea ?? '')) || !filled.length || !filled.every(isState)) return undefined;
  const ideas = ideasWithin([header, ...(raw?.keys ?? [])].join(' '));
  if (ideas.has('pay')) return 'paymentStatus';
  return ['fulfil', 'ship', 'deliver'].some(idea => ideas.has(idea)) ? 'fulfilmentStatus' : undefined;
};

/** Columns whose words say something else than their cells could be say nothing. */
const held = (raw: RawGrid, columns: Column[]): Column[] =>
  columns.map((column, i) => {
    if (isPerson(column)) return column;
    const sample = sampleOf(raw, i);
    const state = stateOf(column, raw.columns[i], sample);
    if (state || !column.claims.length) return state ? {...column, claims: [{idea: state, rank: 0, by: 'words'}]} : column;
    const claims = column.claims.map(claim => (claim.idea === 'product' && areCounts(sample) ? {...claim, idea: 'quantity'} : claim));
    return {...column, claims: claims.filter(({idea}) => idea !== null && fits(idea, sample))};
  });

type Sure = {meaning: Meaning; sure: number; rank: number};

/** What a column means in a grid of this kind: its words and its name agree, or the surer of them says it. */
const meantBy = ({claims}: Column, kind: GridKind): Sure | undefined => {
  const all = claims.flatMap(({idea, rank}) => {
    const found = idea === null ? undefined : meaningIn(kind, idea);
    return found ? [{...found, rank}] : [];
  });
  const [best, other] = all.sort((a, b) => b.sure - a.sure);
  // Of what is equally sure and differs neither is believed.
  return best && other && best.meaning !== other.meaning && best.sure === other.sure ? undefined : best;
};

/** Where several columns claim one meaning, the surest has it, then the one with tax; of equals none. */
const settle = (columns: Column[], kind: GridKind): Column[] => {
  const claims = columns.map(column => (isPerson(column) ? undefined : meantBy(column, kind)));
  const worth = ({sure, rank}: Sure) => sure * 10 + rank;
  return columns.map((column, i) => {
    const own = claims[i];
    if (column.meaning !== undefined) return column;
    if (isPerson(column)) return {...column, meaning: null};
    const rivals = claims.filter((claim, at): claim is Sure => at !== i && !!claim && claim.meaning === own?.meaning);
    const isTaken = columns.some(({meaning}) => meaning === own?.meaning);
    const isBest = own && !isTaken && rivals.every(rival => worth(rival) < worth(own));
    return {...column, meaning: isBest ? own.meaning : undefined};
  });
};

const corrected = (columns: Column[], corrections: readonly Correction[]): Column[] =>
  columns.map(column => {
    const found = corrections.find(each => each.column === column.signature);
    if (!found || (found.meaning !== null && !isMeaning(found.meaning))) return column;
    // What the seller said of a column is what it says, and all it says.
    return {
      ...column,
      claims: found.meaning ? [{idea: found.meaning, rank: 1, by: 'words'}] : [],
      meaning: found.meaning as Meaning | null,
      by: TAUGHT,
      from: TAUGHT + column.from,
    };
  });

/** What the first row over all columns says under labels: it may name the order whose lines follow. */
const headIdeas = ({rows}: RawGrid): (Idea | null)[] => {
  const [first, second] = rows;
  // What stands behind a row tells more of it, and what stands before may head it.
  return first?.isWide && second && !second.isWide ? pairsIn(first.element).map(({said: {idea}}) => idea) : [];
};

/** Without any heading what stands in the columns has to tell. */
const shaped = (raw: RawGrid, columns: Column[]): Column[] => {
  if (columns.some(({header, claims}) => header || claims.length)) return columns;
  const ideas = ideasByShape(raw);
  return columns.map((column, i) => ({...column, claims: ideas[i] ? [{idea: ideas[i], rank: 0, by: 'words'}] : []}));
};

/** Columns that are understood, and what the grid is then about. */
export type Understood = {columns: Column[]; kind: GridKind | undefined};

/** What the columns of a grid mean. `about`: what the page is about; `inOrder`: the grid stands within a row of orders, or on the page of one. */
export const understand = (raw: RawGrid, corrections: Corrections | undefined, about: About, inOrder: boolean): Understood => {
  const names = signatures(raw.columns);
  const plain = raw.columns.map((column, i): Column => {
    const [header, signature] = [tidy(column.header).slice(0, 60), names[i] ?? ''];
    const claims = column.isHidden ? [] : claimsOf(column);
    return {header, signature, claims, meaning: undefined, from: `column “${header || signature}”`};
  });
  const columns = corrected(held(raw, about.orders ? shaped(raw, plain) : plain), corrections?.(names) ?? []);
  const ideas = new Set<Idea | null>([...columns.flatMap(({claims}) => claims.map(({idea}) => idea)), ...headIdeas(raw)]);
  const kind = kindOf(ideas, about, inOrder);
  return {kind, columns: kind ? settle(columns, kind) : columns};
};
