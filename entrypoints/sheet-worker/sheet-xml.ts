/** Text of XML as it is meant: entities, and what spreadsheets write of signs that XML cannot hold. */
const unescaped = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_, hex, decimal, name) => {
      if (name) return ({lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'} as Record<string, string>)[String(name).toLowerCase()] ?? '';
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** An element of a name, with any prefix: its attributes and what stands in it. */
export type Element = {attributes: string; inner: string};

/** All elements of a name that stand in a text of XML and hold none of their own name, in their order. */
export const elements = (xml: string, name: string): Element[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g'))].map(
    ([, attributes = '', inner = '']) => ({
      attributes,
      inner,
    }),
  );

/** The value of an attribute; undefined: there is none. */
export const attribute = ({attributes}: Element, name: string): string | undefined => {
  const found = new RegExp(`\\s(?:\\w+:)?${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined;
};

/** The text of an element with rich or plain text, without what is written above it to say how it is read. */
export const textOf = (inner: string): string =>
  elements(inner.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, ''), 't')
    .map(one => unescaped(one.inner))
    .join('');
export const plainText = (inner: string): string => unescaped(inner);
