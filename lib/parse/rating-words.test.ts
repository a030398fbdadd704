import {describe, expect, it} from 'vitest';
import {ratingIn, reviewCountIn} from './rating-words.ts';

describe('a rating in words', () => {
  it.each([
    ['4.6 out of 5', 4.6],
    ['Rated 4.60 out of 5 stars', 4.6],
    ['4,6 von 5 Sternen', 4.6],
    ['4,5 sur 5', 4.5],
    ['4,5 de 5 estrellas', 4.5],
    ['Gemiddeld 4,5 van de 5 sterren uit 31 reviews', 4.5],
    ['4,93 na 5, 120 ocen produktu', 4.93],
    ['4,5 su 5', 4.5],
    ['4,7 de un máximo de 5', 4.7],
    ['4.6/5', 4.6],
    ['9.1 / 10', 4.55],
    ['5つ星のうち4.2', 4.2],
    ['4.8分', 4.8],
    ['4.5 stars', 4.5],
    ['4.7', 4.7],
    ['★ 4,7', 4.7],
  ])('“%s” is %s', (text, value) => expect(ratingIn(text)).toBe(value));
  it.each([
    '5',
    '12',
    '(57)',
    '57 reviews',
    '0 out of 5',
    '4.6 kg',
    '12.5',
    'Write a review',
    '4 of 12',
    '1.5 of 10.5 m',
    '4.5 whatever 5 stars',
  ])('“%s” is none', text => expect(ratingIn(text)).toBeUndefined());
});

describe('how many rated, in words', () => {
  it.each([
    ['57 reviews', 57],
    ['(1,234 reviews)', 1234],
    ['1.091 Bewertungen', 1091],
    ['1 234 avis', 1234],
    ['23 opiniones', 23],
    ['12 hodnocení', 12],
    ['5 отзывов', 5],
    ['共570人評價', 570],
    ['レビュー: 12', 12],
    ['128件のレビュー', 128],
    ['Reviews (12)', 12],
    ['(57)', 57],
    ['4.6 out of 5 (57 ratings)', 57],
    ['0 reviews', 0],
  ])('“%s” is %s', (text, value) => expect(reviewCountIn(text)).toBe(value));
  it.each(['57', '4.6 out of 5', '5 stars', 'Write a review', '4.6 ratings', 'SKU (57-12)'])('“%s” is none', text =>
    expect(reviewCountIn(text)).toBeUndefined(),
  );
});
