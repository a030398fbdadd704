/** Words that say what an element looks like or how it is laid out, and not what it is: they go with the next design. */
const LOOKS =
  /^(?:col|row|grid|flex|container|wrapper?|inner|outer|left|right|top|bottom|center|clearfix|hidden|visible|show|hide|active|selected|open|closed|first|last|odd|even|text|font|bold|small|large|big|medium|block|inline|mobile|desktop|hover|focus|dark|light|is|has|js|ng|el|lg|md|sm|xl|xs|px|py|mx|my|mt|mb|pt|pb|w|h|p|m|d|g)$/i;

/** A word that a person wrote: letters with a vowel among them, or one of the short ones that shops are full of. */
const isWord = (part: string): boolean =>
  (/^[A-Za-z]{3,20}$/.test(part) && /[aeiouy]/i.test(part) && !/[bcdfghjklmnpqrstvwxz]{5}/i.test(part)) ||
  /^(?:sku|rrp|uvp|msrp|pdp|qty|h1|id|buy|now|old|new|was|tax|vat|uv|pr)$/i.test(part);

/** `priceNow`, `price-now`, `Price_now` in their parts. Changes of case within a word that no camel makes are signs of a hash. */
const partsOf = (name: string): string[] => name.replace(/([a-z])(?=[A-Z][a-z])/g, '$1-').split(/[-_:]+/);

const isHash = (part: string): boolean => /\d/.test(part) || /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(part);

/** Was a name written by a person and means something, so that it may outlive a new build and a new design? */
export const isStable = (name: string): boolean => {
  const parts = partsOf(name).filter(Boolean);
  return (
    name.length <= 60 &&
    parts.length > 0 &&
    parts.length <= 6 &&
    !parts.some(isHash) &&
    parts.every(part => isWord(part) || LOOKS.test(part)) &&
    parts.some(part => isWord(part) && !LOOKS.test(part))
  );
};

/** The part of a name before the hash that a build puts behind it: `product-price` of `product-price__x7Gh2`; undefined where none is left. */
export const beforeHash = (name: string): string | undefined => {
  const [, front = ''] = /^([A-Za-z][A-Za-z-]*(?:_[A-Za-z-]+)*?)(?:__|--|_|-)[\w-]*\d[\w-]*$/.exec(name) ?? [];
  return front.length >= 5 && front !== name && isStable(front) ? front : undefined;
};
