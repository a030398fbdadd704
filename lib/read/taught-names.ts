import {beforeHash, isStable} from './stable-words.ts';

/** A selector for one element by itself, and how it will outlive changes: by what it is, or by how it is styled. */
export type Named = {by: 'attribute' | 'class'; selector: string};

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** Attributes that say what an element is for, most telling first. */
const MEANT = [
  'itemprop',
  'property',
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-hook',
  'data-role',
  'data-field',
  'data-name',
];
const PLAIN = ['name', 'for', 'headers'];

/** A value that does not change from page to page: no number, no sentence. */
const isConstant = (value: string): boolean => value.length > 1 && value.length <= 60 && !/\d{2}|\s.*\s.*\s/.test(value);

const byAttribute = (element: Element, name: string): Named[] => {
  const value = element.getAttribute(name);
  if (!value || !isConstant(value)) return [];
  return isStable(value.replace(/[\s./]+/g, '-')) ? [{by: 'attribute', selector: `[${name}=${quoted(value)}]`}] : [];
};

/** `data-price="12.90"`: the name alone says what stands there. */
const byName = (element: Element): Named[] =>
  [...element.attributes].flatMap(({name, value}): Named[] => {
    if (!name.startsWith('data-') || MEANT.includes(name) || !isStable(name.slice(5)) || /^data-(?:v|react|track|ga|gtm)/.test(name))
      return [];
    return [{by: 'attribute', selector: /^[a-z][a-z -]*$/i.test(value) && isConstant(value) ? `[${name}=${quoted(value)}]` : `[${name}]`}];
  });

const byLabel = (element: Element): Named[] => {
  const label = element.getAttribute('aria-label');
  return label && label.length <= 40 && !/\d/.test(label) ? [{by: 'attribute', selector: `[aria-label=${quoted(label)}]`}] : [];
};

const byId = ({id}: Element): Named[] => (id && isStable(id) ? [{by: 'attribute', selector: `[id=${quoted(id)}]`}] : []);

const byClass = (element: Element): Named[] =>
  [...element.classList].flatMap((name): Named[] => {
    if (isStable(name)) return [{by: 'class', selector: `[class~=${quoted(name)}]`}];
    const front = beforeHash(name);
    return front ? [{by: 'class', selector: `[class*=${quoted(front)}]`}] : [];
  });

/** Two class words together tell what one alone does not: the long ones, which say more, first. */
const inPairs = (names: Named[]): Named[] => {
  const classes = names.filter(({by}) => by === 'class').sort((a, b) => b.selector.length - a.selector.length);
  return classes.flatMap((one, i) =>
    classes.slice(i + 1, i + 3).map((other): Named => ({by: 'class', selector: one.selector + other.selector})),
  );
};

/** Tags that say what they hold. A heading and the main part are there once by what they are; the others help to tell apart what is in them. */
const byTag = ({tagName}: Element): Named[] => {
  const selector = tagName.toLowerCase();
  if (/^(?:h1|main)$/.test(selector)) return [{by: 'attribute', selector}];
  return /^(?:ins|article|form|figure|strong|output)$/.test(selector) ? [{by: 'class', selector}] : [];
};

/** Every way to name an element by itself that may outlive a new build, most robust first. */
export const namesOf = (element: Element): Named[] => {
  const classes = byClass(element);
  return [
    ...MEANT.flatMap(name => byAttribute(element, name)),
    ...byId(element),
    ...byName(element),
    ...byLabel(element),
    ...PLAIN.flatMap(name => byAttribute(element, name)),
    ...byTag(element),
    ...classes,
    ...inPairs(classes),
  ];
};
