import {inside, wholeWords} from './asks.ts';
import type {Pair, Say} from './pair.ts';
import {isShort} from './texts.ts';

/** Labels that are looked at, and characters of a value that no cell of its own holds. */
const [MOST, VALUE] = [400, 400];

/**
 * Two elements that stand for a label and its value, without a colon: definition lists, rows of a heading and a cell, two leaves in a block,
 * between which an empty one may keep a place.
 */
const TWO = 'dt,tr>th,:is(tr>td,li>*,div>*,span>p):first-child:nth-last-child(2),div>:first-child:nth-last-child(3)';
/** What says its own value is no label of what stands beside it. */
const VALUED = /[:：]|\p{Sc}\s?\d|\d[.,]\d\d(?!\d)/u;

/** Without any of these in it an element has no such two, unless it is the one around them: of a thousand rows each is asked. */
const AROUND = 'dt,li,div,tr';
const mayHaveTwo = (root: Element): boolean => root.childElementCount === 2 || root.querySelector(AROUND) !== null;

/** Adds what two such elements say in a part of a page, themselves in it. */
export const pairsBeside = (root: Element, say: Say, add: (pair: Pair) => void): void => {
  if (!mayHaveTwo(root)) return;
  let looked = 0;
  for (const element of inside(root, TWO)) {
    let value = element.nextElementSibling;
    const {tagName} = element;
    const after = value?.nextElementSibling;
    // Several labels may stand in a row, each before its value: no row of headings, and none of a table that its first cell heads.
    if (tagName === 'TH') {
      if (value?.tagName !== 'TD' ? after || element.previousElementSibling : after && after.tagName !== 'TH') continue;
    } else if (after && value && tagName !== 'DT') {
      if (value.textContent?.trim()) continue;
      value = after;
    }
    if (looked++ > MOST) return;
    if (!value || !isShort(element, 80) || (element.tagName === 'DT' && value.tagName !== 'DD')) continue;
    if (value.matches('label,button,select,input') || (/^(?:DIV|SPAN|P|B|STRONG)$/.test(element.tagName) && !isShort(value, VALUE)))
      continue;
    const label = wholeWords(element).replace(/\s*[:：]$/, '');
    const understood = label && !VALUED.test(label) ? say(label) : undefined;
    if (understood) add({label, said: understood, place: {element: value}});
  }
};
