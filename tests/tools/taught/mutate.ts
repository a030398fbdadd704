/** A source of numbers from 0 up to 1 that gives the same ones again for the same seed. */
export const randomOf = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
};

const elementsOf = (doc: Document): Element[] =>
  [...doc.body.querySelectorAll('*')].filter(element => !element.closest('script,style,svg'));

const isInTable = (element: Element): boolean => /^(?:TABLE|TBODY|THEAD|TR|UL|OL|DL|SELECT|OPTION|HTML|BODY)$/.test(element.tagName);

/** Every hashed class word gets another hash, as with each new build of a shop. */
export const rehash = (doc: Document): void => {
  for (const element of elementsOf(doc)) {
    const renamed = [...element.classList].map(name =>
      /\d/.test(name) ? name.replace(/[A-Za-z0-9]*\d[A-Za-z0-9]*/g, part => `x${part.length}q7z`) : name,
    );
    if (renamed.length > 0) element.className = renamed.join(' ');
  }
};

/** Blocks that were not there before stand between those that were. */
export const addSiblings = (doc: Document, random: () => number): void => {
  for (const element of elementsOf(doc)) {
    if (random() > 0.15 || !element.parentElement || isInTable(element.parentElement)) continue;
    const sibling = doc.createElement(random() < 0.5 ? 'div' : 'span');
    sibling.className = 'banner-of-the-week';
    sibling.textContent = 'Look here';
    element.before(sibling);
  }
};

/** Elements are wrapped into others. */
export const wrap = (doc: Document, random: () => number): void => {
  for (const element of elementsOf(doc)) {
    if (random() > 0.15 || !element.parentElement || isInTable(element.parentElement) || isInTable(element)) continue;
    const wrapper = doc.createElement('div');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
};
