const hashOf = (text: string): string => {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return hash.toString(36);
};
const named = (text: string): string => `x${hashOf(text)}`;

/** Attributes of an element's own that site files may know it by. */
const isOwn = (name: string): boolean => name.startsWith('data-') && name !== 'data-src';

/** Names of another front end: classes, ids, and attributes of its own, with the styles that went by them. */
const rename = (doc: Document): void => {
  for (const element of doc.querySelectorAll('*')) {
    for (const {name, value} of [...element.attributes].filter(one => isOwn(one.name))) {
      element.removeAttribute(name);
      element.setAttribute(`data-${named(name)}`, value);
    }
    if (element.id) element.id = named(element.id);
    if (element.classList.length) element.setAttribute('class', [...element.classList].map(named).join(' '));
    for (const name of ['for', 'aria-labelledby']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.split(/\s+/).map(named).join(' '));
    }
  }
  for (const style of doc.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(/([.#])([a-z][\w-]*)(?=[^{}]*\{)/gi, (_all, sign, name) => sign + named(name));
};

/** Blocks stand in another order, each in a frame of its own. */
const move = (doc: Document): void => {
  const blocks = [...doc.body.children].filter(({tagName}) => !/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(tagName));
  const inside = blocks.length === 1 ? [...(blocks[0]?.children ?? [])] : blocks;
  for (const block of inside.reverse()) {
    const frame = doc.createElement('div');
    block.parentElement?.append(frame);
    frame.append(block);
  }
};

/** What was there for machines is gone with the old front end. */
const strip = (doc: Document): void => {
  for (const script of doc.querySelectorAll('script:not([src]), meta[property], meta[itemprop], link[itemprop]')) script.remove();
  for (const element of doc.querySelectorAll('*'))
    for (const name of ['itemprop', 'itemscope', 'itemtype', 'property', 'typeof', 'vocab']) element.removeAttribute(name);
};

/** Runs inside a saved page: gives it back as a redesign would leave it; `how` holds `strip` where the data for machines go too. */
export const read = (how: string[]): string => {
  rename(document);
  move(document);
  if (how.includes('strip')) strip(document);
  return JSON.stringify({html: `<!doctype html>${document.documentElement.outerHTML}`});
};
