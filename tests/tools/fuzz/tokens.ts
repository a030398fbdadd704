/** A piece of HTML: a tag, a text, or a script or style with all that is in it. */
export type Token = {text: string; kind: 'open' | 'close' | 'script' | 'text'; name: string};

const pieces = /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<\/?[a-z][^>]*>|[^<]+|</gi;
const single = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const tokenOf = (text: string): Token => {
  const name = (/^<\/?([a-z][a-z0-9-]*)/i.exec(text)?.[1] ?? '').toLowerCase();
  if (!name) return {text, kind: 'text', name};
  if (/^<(?:script|style)/i.test(text)) return {text, kind: 'script', name};
  return {text, kind: text[1] === '/' ? 'close' : 'open', name};
};

/** The pieces of a page in their order; joined they are the page. Tags are found by their look alone, which is enough for breaking pages. */
export const tokensOf = (html: string): Token[] => (html.match(pieces) ?? []).map(tokenOf);

export const textOf = (tokens: readonly Token[]): string => tokens.map(({text}) => text).join('');

/** A part of a page, from its first token to behind its last. */
export type Range = {from: number; to: number};

/** Where the element ends that begins at this token: behind its end tag, at once where it has none. */
export const elementAt = (tokens: readonly Token[], from: number): Range => {
  const {kind, name} = tokens[from] ?? {};
  if (kind !== 'open' || !name || single.test(name)) return {from, to: from + 1};
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at]?.name !== name) continue;
    depth += tokens[at]?.kind === 'open' ? 1 : -1;
    if (depth === 0) return {from, to: at + 1};
  }
  return {from, to: from + 1};
};
