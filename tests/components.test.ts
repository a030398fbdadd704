import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';
import type {Example} from '../components/example.ts';

const folder = join(import.meta.dirname, '../components');
const names = readdirSync(folder).flatMap(file => (file.endsWith('.tsx') ? [file.slice(0, -4)] : []));
const files = import.meta.glob<Record<string, unknown>>('../components/*.tsx', {eager: true});

const isComponent = (name: string) => /^[A-Z]/.test(name);

/** The elements that a file draws outside its components: in its examples and in what they are made with. */
const drawnInExamples = (file: string): Set<string> => {
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const drawn = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) drawn.add(node.tagName.getText());
    ts.forEachChild(node, visit);
  };
  const isOfComponent = ({declarationList}: ts.VariableStatement) =>
    declarationList.declarations.some(({name}) => isComponent(name.getText()));
  for (const statement of source.statements) if (ts.isVariableStatement(statement) && !isOfComponent(statement)) visit(statement);
  return drawn;
};

describe.each(names)('components/%s.tsx', name => {
  const {examples, ...others} = files[`../components/${name}.tsx`] ?? {};

  it('ends with its states, which the gallery shows', () => {
    const how = `export const examples: Examples = {'a state': () => <… />}  is missing (components/example.ts; components/price.tsx shows how)`;
    expect(Object.keys((examples as Record<string, Example>) ?? {}).length, how).toBeGreaterThan(0);
  });
  it('has a state of every component in it', () => {
    const drawn = drawnInExamples(`${name}.tsx`);
    expect(Object.keys(others).filter(one => isComponent(one) && !drawn.has(one))).toEqual([]);
  });
});

it('gives no element a fixed id: a component may stand on a page twice', () => {
  const fixed = names.filter(name => / id="/.test(readFileSync(join(folder, `${name}.tsx`), 'utf8')));
  expect(fixed, 'take the id from useId() of preact/hooks').toEqual([]);
});

/** What is said, joined by the colon or the full stop of English: each language has its own (`text.colon`, `text.stop`). */
const englishJoins = [/>: \{|\}: <\/?[a-z]|\)\}: \{/, /\$\{[^}]*\bt\([^}]*\)\}(?:: |\. |; )/, /\)\}\. (?:\{|<)/];

it('joins no words by signs of English', () => {
  const joined = names.flatMap(name => {
    const text = readFileSync(join(folder, `${name}.tsx`), 'utf8');
    return text
      .split('\n')
      .flatMap((line, i) => (englishJoins.some(join => join.test(line)) ? [`${name}.tsx:${i + 1}: ${line.trim()}`] : []));
  });
  expect(joined).toEqual([]);
});
