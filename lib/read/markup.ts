import {folded, isObject, type Json, listOf, own, parseLoose} from '../parse/json.ts';
import {once, type Page} from './page.ts';

/** One thing that a page's markup describes, whatever the syntax: its schema.org types without prefix, its properties, what it hangs under. */
export type Thing = {
  types: string[];
  node: Json;
  syntax: 'JSON-LD' | 'microdata' | 'RDFa';
  /** The property that leads to it, '' at the top. */
  under: string;
  /** The element that carries it (microdata and RDFa). */
  element?: Element;
};

const DEEPEST = 20;
const MOST = 2000;
const bare = (name: string): string => name.replace(/^.*[/#:]/, '');

/** Everything that schema.org markup on the page describes, in document order: JSON-LD first, then microdata and RDFa. */
export const things = (page: Page): Thing[] =>
  once(page, 'things', () => [...jsonLd(page), ...attributes(page.doc, MICRODATA), ...attributes(page.doc, RDFA)]);

const jsonLd = ({doc, isLeft}: Page): Thing[] => {
  const out: Thing[] = [];
  const roots = [...doc.querySelectorAll('script[type*="ld+json" i]')]
    .filter(({textContent}) => !isLeft?.(textContent))
    .flatMap(({textContent}) => listOf(parseLoose(textContent)));
  const named = new Map<string, Json>();
  const visit = (value: unknown, under: string, depth: number): void => {
    if (depth > DEEPEST || out.length > MOST) return;
    if (Array.isArray(value)) for (const item of value) visit(item, under, depth + 1);
    else if (isObject(value)) {
      const types = listOf(own(value, '@type')).flatMap(type => (typeof type === 'string' ? bare(type) : []));
      if (types.length) out.push({types, node: value, syntax: 'JSON-LD', under});
      const id = own(value, '@id');
      if (typeof id === 'string' && types.length) named.set(id, value);
      for (const name of Object.keys(value)) visit(own(value, name), name === '@graph' ? under : bare(name), depth + 1);
    }
  };
  visit(roots, '', 0);
  return out.map(thing => ({...thing, node: resolved(thing.node, named)}));
};

/** An `@id` that only points is replaced by the thing it points to, one level deep. */
const resolved = (node: Json, named: Map<string, Json>): Json => {
  const point = (value: unknown): unknown => {
    if (!isObject(value) || Object.keys(value).length > 1) return value;
    return named.get(own(value, '@id') as string) ?? value;
  };
  return Object.fromEntries(
    Object.keys(node).map(name => [
      bare(name) || name,
      Array.isArray(node[name]) ? (node[name] as unknown[]).map(point) : point(node[name]),
    ]),
  );
};

type Syntax = {name: 'microdata' | 'RDFa'; scope: string; type: string; prop: string};
const MICRODATA: Syntax = {name: 'microdata', scope: 'itemscope', type: 'itemtype', prop: 'itemprop'};
const RDFA: Syntax = {name: 'RDFa', scope: 'typeof', type: 'typeof', prop: 'property'};

const attributes = (doc: Document, {name, scope, type, prop}: Syntax): Thing[] => {
  const thingOf = new Map<Element, Thing>();
  for (const element of doc.querySelectorAll(`[${scope}]`)) {
    const types = (element.getAttribute(type) ?? '').split(/\s+/).map(bare);
    // `<meta itemprop="brand" itemscope content="Bosch">` is named by its content.
    const content = element.getAttribute('content');
    const node: Json = content?.trim() ? {name: [folded(content)]} : {};
    thingOf.set(element, {types, node, syntax: name, under: bare(element.getAttribute(prop) ?? ''), element});
    if (thingOf.size > MOST) break;
  }
  if (!thingOf.size) return [];
  for (const element of doc.querySelectorAll(`[${prop}]`)) {
    const owner = element.parentElement?.closest(`[${scope}]`);
    const thing = owner && thingOf.get(owner);
    if (!thing) continue;
    const held = thingOf.get(element)?.node ?? propertyValue(element);
    for (const key of (element.getAttribute(prop) ?? '').split(/\s+/).map(bare)) {
      const list = listOf(own(thing.node, key));
      list.push(held);
      thing.node[key] = list;
    }
  }
  return [...thingOf.values()];
};

const propertyValue = (element: Element): string => {
  const content = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (content?.trim()) return folded(content);
  const address = element.getAttribute('href') ?? element.getAttribute('src');
  // A link that is also the visible name (`<a itemprop="name" href>`) says its text; only pure references say their address.
  if (address && /^(LINK|IMG|SOURCE|VIDEO|IFRAME)$/.test(element.tagName)) return address;
  return folded(element.textContent) || address || '';
};
