import type {ShownWords} from '../model/reading.ts';
import {isOwn} from './around.ts';
import {mainBlock} from './details.ts';
import {seenText} from './element.ts';
import {named} from './names.ts';
import {holds} from './of-element.ts';
import type {Read} from './page.ts';
import {isSeen} from './seen.ts';
import {isShort} from './texts.ts';

/** Characters of a badge, and badges. */
const [LONGEST, MOST] = [80, 30];
const NAMES = /badge|promo|deal|coupon|voucher|flash|seckill|miaosha|campaign|discount|activity|sale|offer|label|tag/i;

/** The small labels in the block of the product, by their names: which of them speak of a promotion the background understands. */
export const badges: Read<ShownWords> = page => {
  const block = mainBlock(page);
  const shown = named(page, NAMES)
    .filter(each => block !== page.doc.documentElement && holds(block, each) && isShort(each, LONGEST) && isOwn(page, each) && isSeen(each))
    .slice(0, MOST)
    .map(seenText)
    .filter(Boolean);
  return shown.length ? [{value: {shown}, from: 'page words'}] : [];
};
