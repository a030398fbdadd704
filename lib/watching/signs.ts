import type {Sign} from '../alert.ts';
import type {AlertAbout, AlertKept} from '../model/alert-kept.ts';
import type {PinChoice} from '../model/choice.ts';
import {BACK_END, isFromResults} from '../model/from.ts';
import type {Money} from '../model/money.ts';
import type {Snapshot} from '../model/snapshot.ts';

/** A page as it was last met. `isIll`: is this field no longer read where the page is? */
export type Page = {latest: Snapshot<'listing'>; whole: Snapshot<'listing'>; seenAt: number; isIll: (field: string) => boolean};

/** What is looked at: a page, the seller's own one that it is held against, its pin, and what is kept of the alert. */
export type Look = {page: Page; mine?: Page | undefined; pin?: PinChoice | undefined; kept?: AlertKept | undefined};

/** What a sign shows; undefined: nothing is known, which changes nothing. `line`: the seller's own one of this page. */
export type Shown = {value: number | undefined; about: AlertAbout} & Pick<AlertKept, 'mark' | 'markBefore' | 'line'>;

/** Prices met further apart than this are not held against each other: ms. */
const APART = 30 * 86_400_000;

const isSure = ({latest, whole, isIll}: Page, field: string): boolean => !latest.hidden && !(field in whole.undecided) && !isIll(field);

/** The one price that a page asks; undefined where it asks none, several, or what it asks is not sure. */
export const priceOf = (page: Page): Money | undefined => {
  const {price, priceTo} = page.whole.fields;
  return isSure(page, 'price') && !priceTo ? price : undefined;
};

const major = ({amount, scale = 0}: Money): number => amount / 10 ** scale;
const isComparable = (a: Money, b: Money): boolean => a.currency === b.currency && a.scale === b.scale && major(b) > 0;

const gap = ({page, mine, pin}: Look): Shown => {
  const [theirs, ours] = [priceOf(page), mine && priceOf(mine)];
  const about = {title: page.whole.fields.title, price: theirs, mine: ours};
  const isNear = mine !== undefined && Math.abs(page.seenAt - mine.seenAt) <= APART;
  // What came with a page of results and may be another product is compared with nothing.
  if (pin?.isUnsure) return {value: undefined, about};
  if (!theirs || !ours || !isNear || !isComparable(theirs, ours)) return {value: undefined, about};
  // Of ten percent less this is 0.1, where 1 − 0.9 is not.
  return {value: (ours.amount - theirs.amount) / ours.amount, about};
};

const lined =
  (side: 'above' | 'below') =>
  ({page, pin}: Look): Shown => {
    const [price, line] = [priceOf(page), pin?.[side]];
    const about = {title: page.whole.fields.title, price, line};
    const isKnown = price && line && isComparable(price, line);
    return {value: isKnown ? price.amount / line.amount : undefined, about, line: line?.amount};
  };

/** Sold out, or not; undefined: the page does not say. */
const isOut = (page: Page): boolean | undefined => {
  const {availability, stock} = page.whole.fields;
  if (!isSure(page, 'availability')) return undefined;
  if (availability) return availability === 'out-of-stock';
  return stock === undefined || !isSure(page, 'stock') ? undefined : stock <= 0;
};

const soldOut = ({page}: Look): Shown => {
  const is = isOut(page);
  return {value: is === undefined ? undefined : Number(is), about: {title: page.whole.fields.title, price: priceOf(page)}};
};

/** What happened to a mark since it was looked at last: 1 it is another one, −1 it is again the one before, 0 neither. */
const happened = (mark: string, kept: AlertKept | undefined): Pick<Shown, 'value' | 'mark' | 'markBefore'> => {
  const [was, before] = [kept?.mark, kept?.markBefore];
  if (was === undefined || was === mark) return {value: 0, mark, markBefore: before};
  return {value: mark === before ? -1 : 1, mark, markBefore: was};
};

const unknown = (kept: AlertKept | undefined, about: AlertAbout): Shown => ({
  ...{value: undefined, about, mark: kept?.mark, markBefore: kept?.markBefore},
});

const back = ({page, kept}: Look): Shown => {
  const [is, about] = [isOut(page), {title: page.whole.fields.title, price: priceOf(page)}];
  if (is === undefined) return unknown(kept, about);
  const came = happened(is ? 'out' : 'in', kept);
  // That it went is no coming back.
  return {...came, value: came.value !== 0 && is ? -1 : came.value && 1, about};
};

/** A reduction of less is a rounding, or a list price that nobody ever paid. */
const LEAST = 0.03;

const promotion = ({page, kept}: Look): Shown => {
  const [price, {listPrice, title, badges = []}] = [priceOf(page), page.whole.fields];
  const isReduced = price && listPrice && isComparable(price, listPrice) && 1 - price.amount / listPrice.amount >= LEAST;
  const badge = isSure(page, 'badges') ? badges[0] : undefined;
  const about = {title, price, before: isReduced ? listPrice : (badge ?? listPrice)};
  // Results do not say what a page says of former prices.
  if (!price || isFromResults(page.whole.from.price) || (listPrice && !isSure(page, 'listPrice'))) return unknown(kept, about);
  const isOn = isReduced === true || badge !== undefined;
  const came = happened(isOn ? 'on' : 'off', kept);
  return {...came, value: came.value !== 0 && !isOn ? -1 : came.value && 1, about};
};

/** A picture's file, whatever host and size it is shown from. */
const pictureName = (url: string): string => {
  const file = URL.canParse(url) ? (new URL(url).pathname.split('/').pop() ?? '') : url;
  // Sizes as shops write them: `hook._AC_SX300_.jpg`, `hook-300x300.jpg`, `hook_grande.jpg`.
  return file
    .replace(/\._[^/]*_(?=\.)/, '')
    .replace(/[-_.]\d{2,4}x\d{0,4}(?=[-_.])|_(?:pico|icon|thumb|small|compact|medium|large|grande)(?=\.)/g, '');
};

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** A title, and the name of the main picture, empty where none was ever seen. */
type Face = [title: string, picture: string];

const faceOf = ({page, kept}: Look): {now: Face; was: Face | undefined} | undefined => {
  const {title, images} = page.whole.fields;
  // In the back end it is the seller who changes things, and results cut titles.
  if (title === undefined || !isSure(page, 'title') || page.latest.from.owner === BACK_END) return undefined;
  if (isFromResults(page.whole.from.title)) return undefined;
  const was = kept?.mark === undefined ? undefined : (JSON.parse(kept.mark) as Face);
  const [first] = isSure(page, 'images') ? (images ?? []) : [];
  const picture = first ? pictureName(first.url) : (was?.[1] ?? '');
  // A picture seen for the first time is no other one.
  return {now: [plain(title), picture], was: was && [was[0], was[1] || picture]};
};

const changed = (look: Look): Shown => {
  const {page, kept} = look;
  const [face, about] = [faceOf(look), {title: page.whole.fields.title, before: kept?.about.before}];
  if (!face) return unknown(kept, about);
  const mark = face.was && JSON.stringify(face.was);
  const came = happened(JSON.stringify(face.now), kept && {...kept, mark});
  return {...came, about: came.value === 0 ? about : {...about, before: face.was?.[0]}};
};

const noPrice = ({page}: Look): Shown => {
  const {latest, whole} = page;
  const isPublic = latest.from.owner !== BACK_END;
  const is = latest.missing.includes('price') ? 1 : whole.fields.price || whole.undecided.price ? 0 : undefined;
  return {value: isPublic && !latest.hidden && !page.isIll('price') ? is : undefined, about: {title: whole.fields.title}};
};

/** How each sign is read from a page. */
export const signs: Record<Sign, (look: Look) => Shown> = {
  ...{gap, above: lined('above'), below: lined('below'), 'sold-out': soldOut},
  ...{back, promotion, changed, 'no-price': noPrice},
};
