import type {Language} from './goods.ts';

export type Fault =
  | 'long-title'
  | 'repeated-word'
  | 'promotion'
  | 'banned-character'
  | 'shouting'
  | 'few-pictures'
  | 'tiny-pictures'
  | 'no-pictures'
  | 'few-points'
  | 'no-points'
  | 'no-currency'
  | 'disagreeing-price'
  | 'undercut'
  | 'sold-out'
  | 'struck-price'
  | 'range';

/** How a storefront page tells machines about the good; `text` leaves them the visible words alone. */
export type Markup = 'json-ld' | 'microdata' | 'open-graph' | 'text';

export type Size = {width: number; height: number};
export type Variant = {name: string; price: number; stock: number};

/** The same thing in the rival's shop; without a gtin only the words tell that it is the same. */
export type Rival = {id: string; title: string; price: number; gtin?: string; markup: Markup};

/** One listing of the demo shop. Prices are minor units of `currency`. */
export type Good = {
  id: string;
  sku: string;
  gtin?: string;
  language: Language;
  brand: string;
  title: string;
  currency: string;
  price: number;
  listPrice?: number;
  /** What the markup claims, where that is another price than the visible one. */
  markupPrice?: number;
  showsCurrency: boolean;
  stock: number;
  points: string[];
  description: string;
  category: string[];
  tags: string[];
  pictures: Size[];
  variants: Variant[];
  rating: number;
  reviews: number;
  markup: Markup;
  faults: readonly Fault[];
  rival: Rival;
};
