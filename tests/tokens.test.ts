import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';

const root = join(import.meta.dirname, '..');
const files = ['components', 'entrypoints'].flatMap(folder =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map(name => `${folder}/${name.replaceAll('\\', '/')}`),
);
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

const TOKENS = 'components/tokens.css';
const styles = files.filter(path => path.endsWith('.css') && path !== TOKENS);
const views = files.filter(path => /\.(?:tsx|html)$/.test(path));
const named = (css: string) => [...css.matchAll(/(?:^|[\s{;])(--[\w-]+)\s*:/g)].map(([, name = '']) => name);
const tokens = new Set(named(textOf(TOKENS)));

/** Declarations of a style sheet: property, value. */
const declarations = (path: string) =>
  [...withoutComments(textOf(path)).matchAll(/(?:^|[\s{;])([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
    property,
    value: value.trim(),
  }));

const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(|\b(?:white|black|red|green|blue|gray|grey|silver|orange|yellow|purple|navy|teal|maroon|olive|lime|aqua|fuchsia)\b/i;
/** In a mask a colour says how much is seen, and is never seen itself. */
const isMask = ({property}: {property: string}) => /^(?:-webkit-)?mask/.test(property);

describe.each(styles)('%s', path => {
  it('takes its colours from tokens.css', () => {
    expect(declarations(path).filter(one => COLOUR.test(one.value) && !isMask(one))).toEqual([]);
  });
  it('takes its sizes and kinds of letters from tokens.css', () => {
    // Nothing is 0, what it inherits is its parent's.
    const isOwn = (value: string) => !/^(?:0|inherit|var\(--text[\w-]*\))$/.test(value);
    expect(declarations(path).filter(({property, value}) => property === 'font-size' && isOwn(value))).toEqual([]);
    const shorthands = declarations(path).filter(({property, value}) => property === 'font' && value !== 'inherit');
    expect(shorthands.filter(({value}) => !value.startsWith('var(--text'))).toEqual([]);
  });
  it('asks for no token that there is not', () => {
    const css = withoutComments(textOf(path));
    const known = new Set([...tokens, ...styles.flatMap(each => named(textOf(each)))]);
    expect([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name).filter(name => !known.has(name))).toEqual([]);
  });
});

it('no view has a colour or a size of letters of its own', () => {
  const inline = views.flatMap(path =>
    [...textOf(path).matchAll(/style=(?:"[^"]*"|\{\{[\s\S]*?\}\})/g)].map(([style]) => `${path}: ${style}`),
  );
  expect(inline.filter(style => COLOUR.test(style) || /font/i.test(style))).toEqual([]);
  expect(
    views.filter(path => /\b(?:fill|stroke|color|bgcolor)=(?:"(?!none|currentColor)|\{['"](?!none|currentColor))/.test(textOf(path))),
  ).toEqual([]);
});

it('every token is used', () => {
  const all = [TOKENS, ...styles, ...views].map(textOf).join('\n');
  expect([...tokens].filter(token => !all.includes(`var(${token})`))).toEqual([]);
});
