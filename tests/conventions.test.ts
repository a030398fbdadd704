import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';
import {weights} from '../lib/scorecard.ts';
import {readmes, readmeWithTables} from './tools/readme.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args: string[]) => execFileSync('git', args, {cwd: root, encoding: 'utf8', maxBuffer: 64 << 20});
// What git does not ignore, committed or not, and without what was just removed.
const files = git('ls-files', '-co', '--exclude-standard', '-z')
  .split('\0')
  .filter(path => path && existsSync(root + path));
const textOf = (path: string) => readFileSync(root + path, 'utf8');
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('tests/');
const product = files.filter(path => /^(lib|components|entrypoints)\//.test(path) && !isTest(path));
const code = files.filter(path => /\.(ts|tsx|mjs|cjs)$/.test(path));

const isText = (path: string) => /\.(ts|tsx|mjs|cjs|css|html|json|jsonl|md|svg|yml|yaml|sh)$/.test(path) || extname(path) === '';

/** Lines a file may have, by what it is. */
const caps: [RegExp, number][] = [
  [/^lib\/(rules|kpis|alerts|imports|order-reports)\//, 100],
  [/^lib\/sites\//, 250],
  [/^components\/.*\.tsx$/, 150],
  [/^entrypoints\/.*\.tsx$/, 150],
  // A catalogue of words, and facts of a site, are lists and not logic.
  [/^lib\/format\/words\/|^lib\/limits\/|^lib\/keywords\/.*-words\.ts$/, 400],
  [/^(lib|entrypoints)\//, 200],
];
const capOf = (path: string) => caps.find(([place]) => place.test(path))?.[1] ?? Number.POSITIVE_INFINITY;
const linesOf = (path: string) => textOf(path).trimEnd().split('\n').length;

/** Every function of a file with its length in lines. */
const functionsOf = (path: string) => {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found: {at: string; lines: number}[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const [first, last] = [node.getStart(), node.getEnd()].map(position => source.getLineAndCharacterOfPosition(position).line + 1);
      found.push({at: `${path}:${first}`, lines: (last ?? 0) - (first ?? 0) + 1});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;
// Names that tools or readers expect as they are; a migration begins with its number; BCP 47 tags are written as the standard does.
const isGivenName = (name: string) => /^(README(\.zh-CN)?\.md|LICENSE|zh-CN\.ts|zh_CN|\..+)$/.test(name);

describe('names', () => {
  it('are written in kebab-case', () => {
    const parts = [...new Set(files.filter(path => !path.startsWith('public/_locales/')).flatMap(path => path.split('/')))];
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.filter(part => !kebab.test(part) && !isGivenName(part))).toEqual([]);
  });

  it('say what a file is about', () => {
    const vague = /^(utils?|helpers?|common|services?|managers?|misc|shared)$/;
    expect(files.filter(path => path.split('/').some(part => vague.test(part.split('.')[0] ?? '')))).toEqual([]);
  });

  it('import a file by its whole name', () => {
    const imports = code.flatMap(path => [...textOf(path).matchAll(/from '(\.{1,2}\/[^'?]+)'/g)].map(([, to = '']) => `${path}: ${to}`));
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(line => !/\.(ts|tsx|mjs|cjs|css|json)$/.test(line))).toEqual([]);
  });
});

describe('sizes', () => {
  it('of files stay below their cap', () => {
    expect(product.length).toBeGreaterThan(50);
    expect(product.filter(path => linesOf(path) > capOf(path)).map(path => `${path}: ${linesOf(path)} of ${capOf(path)}`)).toEqual([]);
  });

  it('of functions stay below forty lines', () => {
    const functions = product.filter(path => /\.tsx?$/.test(path)).flatMap(functionsOf);
    expect(functions.length).toBeGreaterThan(200);
    expect(functions.filter(({lines}) => lines > 40)).toEqual([]);
  });
});

describe('inside lib', () => {
  // The files that wrap a global; everything else takes it as an argument.
  const wraps: Record<string, RegExp> = {
    'lib/settings.ts': /browser/,
    'lib/store/': /indexedDB|navigator|BroadcastChannel/,
  };
  const globals = [
    'document',
    'window',
    'location',
    'navigator',
    'fetch',
    'indexedDB',
    'localStorage',
    'chrome',
    'browser',
    'BroadcastChannel',
  ];
  const touched = (path: string) => {
    const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node) => {
      const isProperty = ts.isPropertyAccessExpression(node.parent ?? node) && (node.parent as ts.PropertyAccessExpression).name === node;
      const isKey =
        node.parent && (ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent) || ts.isTypeReferenceNode(node.parent));
      if (ts.isIdentifier(node) && globals.includes(node.text) && !isProperty && !isKey) found.push(node.text);
      if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now)$/.test(node.getText()))
        found.push(node.getText());
      if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) found.push('new Date()');
      ts.forEachChild(node, visit);
    };
    visit(source);
    return [...new Set(found)];
  };
  const allowed = (path: string, name: string) =>
    Object.entries(wraps).some(([place, names]) => path.startsWith(place) && names.test(name));

  it('globals, clock and network are arguments', () => {
    const lib = product.filter(path => /^lib\/.*\.tsx?$/.test(path));
    expect(
      lib.flatMap(path =>
        touched(path)
          .filter(name => !allowed(path, name))
          .map(name => `${path}: ${name}`),
      ),
    ).toEqual([]);
  });
});

describe('the code', () => {
  it('has nothing unfinished and no way around the types', () => {
    const marks = new RegExp(['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'nocheck', 'lorem ' + 'ipsum'].join('|'), 'i');
    expect(code.filter(path => marks.test(textOf(path)))).toEqual([]);
  });

  it('names no host of a package registry', () => {
    const hosts = new RegExp(
      ['registry.' + 'npmjs', 'deb.' + 'debian.org', 'registry.' + 'yarnpkg', 'npm' + 'mirror'].join('|').replaceAll('.', '\\.'),
    );
    expect(files.filter(path => isText(path) && hosts.test(textOf(path)))).toEqual([]);
  });
});

type Unit = {default?: {id?: string}; examples?: unknown[]};
const units = import.meta.glob<Unit>(
  ['../lib/{sites,rules,kpis,alerts,imports,order-reports}/*.ts', '!../lib/*/index.ts', '!../lib/*/*.test.ts'],
  {
    eager: true,
  },
);

describe.each(Object.entries(units))('%s', (path, unit) => {
  it('declares one thing that is named as the file is, with examples', () => {
    expect(unit.default?.id).toBe(basename(path, '.ts'));
    expect(unit.examples?.length).toBeGreaterThan(0);
    expect(Object.keys(unit).sort()).toEqual(['default', 'examples']);
  });
});

it.each(Object.entries(weights))('the scorecard of a %s weighs every rule and nothing else', (_, kind) => {
  const rules = Object.entries(units).flatMap(([path, unit]) => (path.includes('/rules/') ? (unit.default?.id ?? []) : []));
  expect(Object.keys(kind).sort()).toEqual(rules.sort());
});

describe.each(Object.entries(readmes))('%s', (file, language) => {
  it('has tables that say what the files say (npm run readme)', () => {
    expect(readmeWithTables(textOf(file), language)).toBe(textOf(file));
  });

  it('shows pictures that are there and small', () => {
    const pictures = [...textOf(file).matchAll(/(?:src="|\]\()(docs\/[^")]+)/g)].map(([, path = '']) => path);
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.filter(path => !existsSync(root + path) || statSync(root + path).size > 150_000)).toEqual([]);
  });

  it('links to the other', () => {
    for (const other of Object.keys(readmes)) if (other !== file) expect(textOf(file)).toContain(`](${other})`);
  });
});
