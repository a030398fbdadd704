import type {Availability, Listing} from '../model/listing.ts';
import type {Money} from '../model/money.ts';
import type {Kind, MarkupWords, MoneyWords, StockWords} from '../model/reading.ts';
import type {Read} from './page.ts';

type Models = {listing: Listing};

/** Amounts and stock may stay in the page's own words, and any field may ask for what the markup says: the background parses them. */
type AsRead<T> = MarkupWords | (T extends Money ? T | MoneyWords : T extends Availability ? T | StockWords : T);

/** How every field of a kind is read; null says that this page does not show the field: a forgotten field does not compile. */
export type Plan<K extends Kind = Kind> = {[F in keyof Models[K]]-?: Read<AsRead<Models[K][F]>> | null};
