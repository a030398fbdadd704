import {promotionTypeIn} from '../model/promotion-words.ts';

/** What of a badge changes by the minute: how long it still holds, and how much of it is gone. */
const FLEETING =
  /(?:ends? in|ending in|endet in|noch|se termine dans|termina en|scade tra|距(?:离)?结束|还剩|剩余|仅剩|あと)?\W{0,3}(?:\d+\s*[dh天日時时]\w{0,7}\s*)?\d{1,2}\s*[:：h时]\s*\d{2}(?:\s*[:：m分]\s*\d{2}秒?)?|\d+ ?% (?:claimed|sold|eingelöst)|(?:ends? in|endet in|还剩|仅剩)\W{0,3}\d+\s*\S+/gi;

const LONGEST = 120;
const MOST = 10;

/** Those of the texts that speak of a promotion, each once, without what changes by the minute. */
export const badgesIn = (texts: readonly string[]): string[] => {
  const plain = texts.map(text => text.normalize('NFKC').replace(FLEETING, ' ').replace(/\s+/g, ' ').trim());
  const found = [...new Set(plain.filter(text => text && text.length <= LONGEST && promotionTypeIn(text)))];
  // Boxes lie within each other: what a longer one says too is said.
  return found.filter(text => !found.some(other => other !== text && other.includes(text))).slice(0, MOST);
};
