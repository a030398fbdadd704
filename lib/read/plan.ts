import type {Listing} from '../model/listing.ts';
import type {Kind} from '../model/reading.ts';
import type {Read} from './page.ts';

type Models = {listing: Listing};

/** How every field of a kind is read; null says that this page does not show the field: a forgotten field does not compile. */
export type Plan<K extends Kind = Kind> = {[F in keyof Models[K]]-?: Read<Models[K][F]> | null};
