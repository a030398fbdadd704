import {describe, expect, it} from 'vitest';
import type {AlertKept} from '../model/alert-kept.ts';
import type {PinChoice} from '../model/choice.ts';
import {BACK_END} from '../model/from.ts';
import type {Listing} from '../model/listing.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {pageAlerts, stepPage} from './page.ts';
import {alertSettings, setting} from './settings.ts';
import type {Page} from './signs.ts';

const DAY = 86_400_000;
const eur = (amount: number) => ({amount, currency: 'EUR'});
const picture = (url: string) => [{url}];

type Said = Partial<Listing>;
type Extra = {at?: number; hidden?: true; missing?: string[]; undecided?: object; from?: Record<string, string>; ill?: string[]};

const pageOf = (fields: Said, {at = DAY, hidden, missing = [], undecided = {}, from = {}, ill = []}: Extra = {}): Page => {
  const whole = {
    ...{kind: 'listing', site: 'amazon', host: 'amazon.de', shop: null, ref: 'B01', reader: 1, at, url: 'https://amazon.de/dp/B01'},
    ...{fields: {title: 'Oak hook', ...fields}, from, missing, undecided, ...(hidden && {hidden})},
  } as Snapshot<'listing'>;
  return {latest: whole, whole, seenAt: at, isIll: field => ill.includes(field)};
};

const alertNamed = (id: string) => {
  const found = pageAlerts.find(alert => alert.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

type Step = {page: Page; mine?: Page; pin?: PinChoice; settings?: ReturnType<typeof alertSettings>};

/** The levels after these looks, and what is kept at the end. */
const through = (id: string, steps: readonly Step[]) => {
  let kept: AlertKept | undefined;
  const levels = steps.map(({page, mine, pin, settings = new Map()}) => {
    kept = stepPage(alertNamed(id), {of: 'thing', page, mine, pin, settings, kept})?.kept ?? kept;
    return kept?.state.level ?? 'calm';
  });
  return {levels, kept};
};
const days = (all: readonly [Said, Extra?][]): Step[] =>
  all.map(([fields, extra], i) => ({page: pageOf(fields, {at: (i + 1) * DAY, ...extra})}));
const mine = pageOf({price: eur(2000)}, {at: DAY / 2});
const against = (all: readonly [Said, Extra?][]): Step[] => days(all).map(step => ({...step, mine}));

describe('undercut', () => {
  it('counts from the first look, and rests when the rival asks as much', () => {
    const {levels, kept} = through('undercut', against([[{price: eur(1900)}], [{price: eur(1600)}], [{price: eur(2000)}]]));
    expect(levels).toEqual(['warn', 'critical', 'calm']);
    expect(kept?.about).toMatchObject({title: 'Oak hook', price: eur(2000), mine: eur(2000)});
  });

  it('is never told of a price that is undecided, no longer read, hidden, a range, in another currency, or old', () => {
    const price = eur(1000);
    const cases: Step[][] = [
      against([[{}, {undecided: {price: [{value: price, from: 'a'}]}}]]),
      against([[{price}, {ill: ['price']}]]),
      against([[{price}, {hidden: true}]]),
      against([[{price, priceTo: eur(3000)}]]),
      against([[{price: {amount: 1000, currency: 'USD'}}]]),
      against([[{price}, {at: 40 * DAY}]]),
      days([[{price}]]),
    ];
    expect(cases.map(steps => through('undercut', steps).levels.at(-1))).toEqual(cases.map(() => 'calm'));
  });

  it('follows the seller’s own line, and a line drawn anew is looked at as for the first time', () => {
    const settings = alertSettings([setting('undercut', false, 0.2, 1)]);
    const [look] = against([[{price: eur(1900)}]]) as [Step];
    expect(through('undercut', [{...look, settings}]).levels).toEqual(['calm']);
    expect(through('undercut', [look, {...look, settings}]).levels).toEqual(['warn', 'calm']);
    expect(through('undercut', [look, {...look, settings}, look]).levels).toEqual(['warn', 'calm', 'warn']);
    const lower = alertSettings([setting('undercut', false, 0.03, 1)]);
    const [, later] = against([[{price: eur(1900)}], [{price: eur(1900)}]]) as [Step, Step];
    const {levels, kept} = through('undercut', [look, {...later, settings: lower}]);
    expect([levels, kept?.state.openedAt, kept?.state.at]).toEqual([['warn', 'warn'], DAY, 2 * DAY]);
  });

  it('is looked at again when the seller’s own price changes', () => {
    const [look] = against([[{price: eur(2000)}]]) as [Step];
    const dearer = pageOf({price: eur(2500)}, {at: 5 * DAY});
    expect(through('undercut', [look, {...look, mine: dearer}]).levels).toEqual(['calm', 'critical']);
  });
});

const pin = (lines: Partial<PinChoice>): PinChoice => ({
  ...{kind: 'choice', what: 'pin', site: 'amazon', host: 'amazon.de', thing: 'listing', shop: null, ref: 'B01', at: 1},
  ...lines,
});

it('the seller’s own lines of a page: below, above, and none', () => {
  const prices = days([[{price: eur(1100)}], [{price: eur(1000)}], [{price: eur(1005)}], [{price: eur(1010)}]]);
  const below = prices.map(step => ({...step, pin: pin({below: eur(1000)})}));
  expect(through('price-below', below).levels).toEqual(['calm', 'warn', 'warn', 'calm']);
  expect(through('price-above', below).levels).toEqual(['calm', 'calm', 'calm', 'calm']);
  const above = prices.map(step => ({...step, pin: pin({above: eur(1050)})}));
  expect(through('price-above', above).levels).toEqual(['warn', 'calm', 'calm', 'calm']);
});

it('stock: sold out counts from the first look, back in stock only once it was gone', () => {
  const stock = days([
    [{availability: 'out-of-stock'}],
    [{}, {undecided: {availability: []}}],
    [{availability: 'in-stock'}],
    [{availability: 'in-stock'}],
    [{stock: 0}],
  ]);
  expect(through('rival-sold-out', stock).levels).toEqual(['warn', 'warn', 'calm', 'calm', 'warn']);
  expect(through('rival-back', stock).levels).toEqual(['calm', 'calm', 'warn', 'warn', 'calm']);
});

it('a promotion: told when it begins, not when it is met for the first time', () => {
  const [plain, off] = [{price: eur(1000)}, {price: eur(800), listPrice: eur(1000)}];
  expect(through('rival-promotion', days([[off], [off], [plain], [off], [plain]])).levels).toEqual([
    'calm',
    'calm',
    'calm',
    'warn',
    'calm',
  ]);
  expect(through('rival-promotion', days([[plain], [{price: eur(990), listPrice: eur(1000)}]])).levels).toEqual(['calm', 'calm']);
});

it('a badge of a promotion that the page shows, though its price stays: told with its words, and over when it is gone', () => {
  const [plain, deal] = [{price: eur(1000)}, {price: eur(1000), badges: ['Limited time deal']}];
  const {levels, kept} = through('rival-promotion', days([[plain], [deal], [deal], [plain]]));
  expect(levels).toEqual(['calm', 'warn', 'warn', 'calm']);
  expect(through('rival-promotion', days([[plain], [deal]])).kept?.about).toMatchObject({before: 'Limited time deal', price: eur(1000)});
  expect(kept?.state.level).toBe('calm');
});

describe('title and picture', () => {
  const amazon = (size: string) => picture(`https://m.media.example/I/71abc.${size}.jpg`);

  it('told when they change, with what was before; changed back, it is over', () => {
    const steps = days([[{images: picture('https://a.example/1.jpg')}], [{title: 'Ash hook', images: picture('https://a.example/1.jpg')}]]);
    const {levels, kept} = through('rival-changed', steps);
    expect(levels).toEqual(['calm', 'warn']);
    expect(kept?.about).toMatchObject({title: 'Ash hook', before: 'Oak hook'});
    expect(through('rival-changed', [...steps, ...days([[{}], [{}], [{}]]).slice(2)]).levels).toEqual(['calm', 'warn', 'calm']);
  });

  it('another size of a picture is the same picture, another file is not; a picture that was not read is none of that', () => {
    const sizes = days([[{images: amazon('_AC_SX300_')}], [{images: amazon('_AC_SL1500_')}], [{}], [{images: amazon('_SS40_')}]]);
    expect(through('rival-changed', sizes).levels).toEqual(['calm', 'calm', 'calm', 'calm']);
    expect(through('rival-changed', days([[{}], [{images: amazon('_AC_')}]])).levels).toEqual(['calm', 'calm']);
    const other = days([[{images: picture('https://a.example/1.jpg')}], [{images: picture('https://a.example/2.jpg')}]]);
    expect(through('mine-changed', other).levels).toEqual(['calm', 'warn']);
  });

  it('what the seller changes in the back end is no news', () => {
    const own = {from: {owner: BACK_END}};
    expect(through('mine-changed', days([[{}], [{title: 'Ash hook'}, own]])).levels).toEqual(['calm', 'calm']);
  });
});

it('my price missing: from the first look on, not in a hidden tab, nor where the reader is ill', () => {
  const gone = {missing: ['price']};
  expect(through('my-price-missing', days([[{}, gone], [{price: eur(900)}]])).levels).toEqual(['critical', 'calm']);
  expect(through('my-price-missing', days([[{}, {...gone, hidden: true}]])).levels).toEqual(['calm']);
  expect(through('my-price-missing', days([[{}, {...gone, ill: ['price']}]])).levels).toEqual(['calm']);
});

describe('what was only seen in results', () => {
  const from = {title: 'results of oak hook', price: 'results of oak hook'};
  it('is no other face than that of its own page, and no promotion', () => {
    const seen = days([
      [{title: 'Oak hook, cut…', price: eur(900)}, {from}],
      [{title: 'Oak hook, cut from one piece', price: eur(900), listPrice: eur(1200)}],
    ]);
    expect(through('rival-changed', seen).levels).toEqual(['calm', 'calm']);
    expect(through('rival-promotion', seen).levels).toEqual(['calm', 'calm']);
  });
  it('undercuts by its price, but not while it is unsure whether it is the product', () => {
    const [step] = against([[{price: eur(1500)}, {from}]]);
    if (!step) throw new Error('There is no day.');
    expect(through('undercut', [step]).levels).toEqual(['critical']);
    expect(through('undercut', [{...step, pin: {...pin({}), isUnsure: true}}]).levels).toEqual(['calm']);
  });
});
