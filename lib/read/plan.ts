import type {Availability} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import type {OrderLine, Refund} from '../model/order.ts';
import type {CardWords, Kind, MarkupWords, Models, MoneyWords, ShownWords, StockWords} from '../model/reading.ts';
import type {Result} from '../model/search.ts';
import type {Read} from './page.ts';

/** Amounts and stock may stay in the page's own words, and any field may ask for what the markup says: the background parses them. */
type AsRead<T> =
  | MarkupWords
  | ShownWords
  | (T extends Money
      ? T | MoneyWords
      : T extends Availability
        ? T | StockWords
        : T extends Result[] | OrderLine[] | Refund[]
          ? CardWords
          : T);

/** The page number of a list may stay as it is written in the address. */
type InWords<F, T> = F extends 'page' ? T | string : T;

/** What the background makes of the words of another field: how exactly a moment is known, and the words of a status as they stand. */
type Understood = `${string}Within` | 'statusText';

/** How every field of a kind is read; null says that this page does not show the field: a forgotten field does not compile. */
export type Plan<K extends Kind = Kind> = K extends Kind
  ? {[F in Exclude<keyof Models[K], Understood>]-?: Read<AsRead<InWords<F, Models[K][F]>>> | null}
  : never;

/** What the background makes of a card by itself: its place in the list, and the upper end of a range. */
type Derived = 'position' | 'priceTo';
type CardField<T> = ShownWords | (T extends Money ? T | MoneyWords : T);

/**
 * How every field of a card in a list is read, within the card; null says that the cards do not show it. A field of words may stay in the
 * page's own (`shown`) where they have to be understood.
 */
export type CardPlan = {[F in Exclude<keyof Result, Derived>]-?: Read<CardField<NonNullable<Result[F]>>> | null};
