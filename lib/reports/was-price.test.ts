import {describe, expect, it} from 'vitest';
import {wasShown, wasWhere} from './was-price.ts';

const DAY = 86_400_000;
const eur = (amount: number, currency = 'EUR') => ({amount, currency});
const steps = (...all: [day: number, amount: number | undefined][]) => ({
  steps: all.map(([day, amount]) => ({at: day * DAY, price: amount === undefined ? undefined : eur(amount)})),
  seenAt: 100 * DAY,
});
const shown = (price: [number, number | undefined][], list: [number, number | undefined][], over = {}) =>
  wasShown({past: {price: steps(...price), listPrice: steps(...list)}, host: 'shop.de', region: undefined, isMine: false, ...over});

describe('a former price beside the lowest of the thirty days before', () => {
  it('is above it, by so much', () => {
    const found = shown(
      [
        [10, 1000],
        [60, 900],
        [70, 1000],
        [80, 800],
      ],
      [
        [10, undefined],
        [80, 1000],
      ],
    );
    expect(found).toMatchObject({verdict: 'above', by: eur(100), lowest: {price: eur(900), at: 60 * DAY, known: 1}, reducedAt: 80 * DAY});
  });

  it('is fair where all of the time is known, unproven where a part is, new where it was seen for less', () => {
    const list: [number, number | undefined][] = [
      [10, undefined],
      [80, 1000],
    ];
    expect(
      shown(
        [
          [10, 1000],
          [80, 800],
        ],
        list,
      )?.verdict,
    ).toBe('fair');
    expect(
      shown(
        [
          [10, 1000],
          [60, undefined],
          [65, 1000],
          [80, 800],
        ],
        list,
      ),
    ).toMatchObject({verdict: 'unproven', lowest: {known: 25 / 30}});
    expect(
      shown(
        [
          [70, 1000],
          [80, 800],
        ],
        [
          [70, undefined],
          [80, 1000],
        ],
      )?.verdict,
    ).toBe('new');
  });

  it('is not judged where it was never seen without the reduction', () => {
    expect(shown([[80, 800]], [[80, 1000]])).toMatchObject({verdict: 'unknown', lowest: undefined, by: undefined});
  });

  it('is spoken of only while it is announced, and below it', () => {
    expect(
      shown(
        [
          [10, 1000],
          [80, 800],
          [90, 1000],
        ],
        [[80, 1000]],
      ),
    ).toBeUndefined();
    expect(
      shown(
        [
          [10, 1000],
          [80, 800],
        ],
        [
          [80, 1000],
          [90, undefined],
        ],
      ),
    ).toBeUndefined();
    expect(shown([[10, 1000]], [[10, undefined]])).toBeUndefined();
  });

  it('counts from where the reduction began, also where it went on in steps', () => {
    const found = shown(
      [
        [10, 1000],
        [60, 900],
        [80, 700],
      ],
      [
        [10, undefined],
        [60, 1000],
      ],
    );
    expect(found).toMatchObject({verdict: 'fair', reducedAt: 60 * DAY, lowest: {price: eur(1000)}});
  });
});

it.each([
  ['shop.de', undefined, 'EUR', {by: 'host', country: 'DE'}],
  ['amazon.com', 'US', 'EUR', undefined],
  ['etsy.com', undefined, 'EUR', {by: 'currency', currency: 'EUR'}],
  ['etsy.com', undefined, 'USD', undefined],
  ['shop.no', undefined, 'NOK', {by: 'host', country: 'NO'}],
  ['amazon.co.uk', 'GB', 'GBP', undefined],
])('%s of %s in %s: %j', (host, region, currency, expected) => expect(wasWhere(host, region, currency)).toEqual(expected));
