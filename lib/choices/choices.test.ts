import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {aSnapshot} from '../../tests/stores/snapshots.ts';
import type {Choice} from '../model/choice.ts';
import {BACK_END, chosenFrom} from '../model/from.ts';
import type {Snapshot} from '../model/snapshot.ts';
import {thingOf} from '../model/thing.ts';
import {afterDeciding} from './corrections.ts';
import {type BackEnd, markOf, ownerFrom, ownershipOf} from './ownership.ts';
import {applyPicks, isPreferable, pickOf} from './picks.ts';
import {tried} from './teaching.ts';

const eur = (amount: number) => ({amount, currency: 'EUR'});
const rivals = [
  {value: eur(1299), from: '.price'},
  {value: eur(999), from: 'JSON-LD offers.price'},
];
const listing = (over: Partial<Snapshot<'listing'>> = {}) => aSnapshot(over as object) as Snapshot<'listing'>;
const torn = listing({fields: {title: 'Hook'}, from: {title: 'h1'}, undecided: {price: rivals}});
const once = pickOf({whole: torn, field: 'price', rival: 1, isAlways: false, at: 5}) as Choice;
const always = pickOf({whole: torn, field: 'price', rival: 1, isAlways: true, at: 5}) as Choice;

describe('a pick', () => {
  it.each([
    ['once', once],
    ['always', always],
  ])('%s gives the field the value of that source, and says who chose', (_, choice) => {
    const {fields, from, undecided} = applyPicks(torn, [choice]);
    expect([fields.price, from.price, undecided]).toEqual([eur(999), chosenFrom('JSON-LD offers.price'), {}]);
  });

  it('holds as long as the page offers the same values, in whatever order', () => {
    expect(applyPicks({...torn, undecided: {price: [...rivals].reverse()}}, [once]).fields.price).toEqual(eur(999));
    const other = {...torn, undecided: {price: [{value: eur(1199), from: '.price'}, rivals[1] as (typeof rivals)[0]]}};
    expect(applyPicks(other, [once])).toBe(other);
    expect(applyPicks(other, [always]).fields.price).toEqual(eur(999));
  });

  it('is about its thing, its host and its field alone', () => {
    for (const other of [{ref: 'B1'}, {host: 'amazon.com'}, {undecided: {listPrice: rivals}}]) {
      const s = listing({...torn, ...other} as object);
      expect(applyPicks(s, [once])).toBe(s);
    }
    const far = listing({...torn, host: 'amazon.com'});
    expect(applyPicks(far, [always])).toBe(far);
  });

  it('cannot be made of a source that says two things', () => {
    expect([isPreferable(rivals, 0), isPreferable([...rivals, {value: eur(1), from: '.price'}], 0)]).toEqual([true, false]);
    const twice = {
      ...torn,
      undecided: {
        price: [
          {value: eur(1), from: 'x'},
          {value: eur(2), from: 'x'},
        ],
      },
    };
    expect(applyPicks(twice, [{...always, from: 'x'} as Choice])).toBe(twice);
  });
});

const head = {latest: torn, whole: torn, seenAt: torn.at + 7};
const nobody = {owner: 'unknown', from: ''} as const;

describe('a decision', () => {
  it('is a new snapshot of the page as it was last met; the one before stays', () => {
    const next = afterDeciding(head, [], {choices: [once], takenBack: [], owner: nobody});
    expect(next).toMatchObject({at: torn.at + 8, fields: {title: 'Hook', price: eur(999)}, undecided: {}});
    expect(torn.undecided).toEqual({price: rivals});
  });
  it('taken back leaves the field undecided again', () => {
    const next = afterDeciding(head, [], {choices: [once], takenBack: [], owner: nobody}) as Snapshot<'listing'>;
    const known = {latest: next, whole: next, seenAt: next.at};
    const back = afterDeciding(known, [next, torn], {choices: [], takenBack: ['price'], owner: nobody});
    expect(back).toMatchObject({fields: {title: 'Hook'}, undecided: {price: rivals}, at: next.at + 1});
    expect(back?.fields.price).toBeUndefined();
  });
  it('that changes nothing makes no snapshot', () => {
    expect(afterDeciding(head, [], {choices: [], takenBack: [], owner: nobody})).toBeUndefined();
  });
});

const none: BackEnd = {keys: [], sellers: [], isAcross: () => false};
const mark = (whole: Snapshot<'listing'>, of: 'listing' | 'seller' | 'shop', owner: 'mine' | 'rival') =>
  markOf(whole, of, owner, 1) as Choice;

describe('whose a listing is', () => {
  const sold = listing({fields: {seller: 'Oak & Ash '}});
  it('is what the seller says: of the listing before its seller before its shop', () => {
    const [of, by, from] = [mark(sold, 'listing', 'mine'), mark(sold, 'seller', 'rival'), mark(sold, 'shop', 'mine')];
    expect(ownershipOf([from], none)(sold)).toEqual({owner: 'mine', why: 'shop'});
    expect(ownershipOf([from, by], none)(sold)).toEqual({owner: 'rival', why: 'seller'});
    expect(ownershipOf([from, by, of], none)(sold)).toEqual({owner: 'mine', why: 'listing'});
    expect(ownershipOf([by], none)(listing({ref: 'B1', fields: {seller: 'oak & ash'}})).owner).toBe('rival');
    expect(ownershipOf([from, by, of], none)(listing({host: 'amazon.com', fields: {seller: 'Oak & Ash'}})).owner).toBe('unknown');
  });
  it('is known from the back end by ref, shop or seller, on other hosts only of a marketplace', () => {
    const own = listing({host: 'sellers.example', shop: 'A1'});
    const known = {...none, keys: [thingOf(own)], sellers: [{site: 'amazon', host: 'sellers.example', seller: 'oak & ash'}]};
    const across = {...known, isAcross: () => true};
    for (const one of [listing(), listing({ref: 'x', shop: 'A1'}), listing({ref: 'x', fields: {seller: 'Oak & Ash'}})]) {
      expect(ownershipOf([], across)(one)).toEqual({owner: 'mine', why: 'back-end'});
      expect(ownershipOf([], known)(one).owner).toBe('unknown');
      expect(ownershipOf([], known)({...one, host: 'sellers.example'}).owner).toBe('mine');
    }
  });
  it('is what the page says, but not what was once worked out', () => {
    const said = (from: string) => ownershipOf([], none)(listing({fields: {owner: 'mine'}, from: {owner: from}})).owner;
    expect([said('site'), said(ownerFrom('shop')), said(BACK_END)]).toEqual(['mine', 'unknown', 'unknown']);
  });
});

describe('a place that is tried', () => {
  const whole = listing({fields: {price: eur(1299)}});
  it.each([
    ['unfit', undefined, whole],
    ['same', eur(1299), whole],
    ['corrects', eur(999), whole],
    ['other-currency', {amount: 999, currency: 'USD'}, whole],
    ['fills', eur(999), listing({fields: {}})],
    ['fills', eur(999), undefined],
    ['rival', eur(999), torn],
  ] as const)('%s', (fit, value, known) => expect(tried('price', value, known, [whole]).fit).toBe(fit));
});

it('picks never touch what is decided already', () => {
  fc.assert(
    fc.property(fc.constantFrom('price', 'title', 'listPrice'), fc.constantFrom(once, always), (field, choice) => {
      const s = listing({fields: {[field]: eur(1)} as object});
      expect(applyPicks(s, [choice])).toBe(s);
    }),
  );
});
