import {existsSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {alert} from './new/alert.ts';
import {component} from './new/component.ts';
import {report} from './new/import.ts';
import type {Kind} from './new/kind.ts';
import {kpi} from './new/kpi.ts';
import {rule} from './new/rule.ts';
import {site} from './new/site.ts';
import {pascalOf} from './new/words.ts';

const kinds: Record<string, Kind> = {site, rule, kpi, alert, import: report, component};
const all = Object.keys(kinds).join(', ');

const usage = `npm run new -- KIND NAME

Writes one file of the right shape, with its examples, where such things belong, and says what to do next.
KIND is one of ${all}; NAME is in kebab-case: oak-market.`;

const longest = 40;
/** Says of a thing nothing but that it is one. */
const vague = /^(?:utils?|helpers?|common|services?|managers?|misc|shared|index)$/;

const wrongName = (name: string) => {
  if (!name) return 'The name is missing: npm run new -- KIND NAME.';
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    return `“${name}” is not in kebab-case: small letters and digits, words joined by -, as in oak-market.`;
  if (name.length > longest) return `“${name}” is longer than ${longest} characters.`;
  return vague.test(name) ? `“${name}” does not say what the thing is about.` : undefined;
};

/** Writes the file below `root`; gives where, and what to do next. Throws a sentence where that cannot be done, and then writes nothing. */
export const write = (root: string, kind: string, name: string, today: string): {place: string; next: string[]} => {
  const how = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!how) throw new Error(`There is no kind “${kind}”: ${all}.`);
  const wrong = wrongName(name);
  if (wrong) throw new Error(wrong);
  if (how === component && pascalOf(name) in globalThis)
    throw new Error(`${pascalOf(name)} is a name of the language: call the component otherwise.`);
  const place = how.place(name);
  if (existsSync(join(root, place))) throw new Error(`${place} exists already.`);
  writeFileSync(join(root, place), how.file(name, today), {flag: 'wx'});
  return {place, next: how.next(name)};
};

/** `npm run new`: the exit code is 1 where nothing was written. */
export const main = async ([kind = '', name = '', ...more]: string[]): Promise<number> => {
  if (kind === '--help' || !kind) {
    console.log(usage);
    return kind ? 0 : 1;
  }
  try {
    if (more.length) throw new Error(`One name at a time: “${more.join(' ')}” is too much.`);
    const {place, next} = write(resolve(import.meta.dirname, '../..'), kind, name, new Date().toISOString().slice(0, 10));
    console.log(`Written: ${place}\n\nNext:\n${next.map(step => `  · ${step}`).join('\n')}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};
