import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Language} from '../../lib/format/language.ts';
import {alerts} from './readme/alerts.ts';
import {fees} from './readme/fees.ts';
import {imports} from './readme/imports.ts';
import {kpis} from './readme/kpis.ts';
import {limits} from './readme/limits.ts';
import {rules} from './readme/rules.ts';
import {sites} from './readme/sites.ts';
import type {Table} from './readme/table.ts';

const tables: Table[] = [sites, rules, limits, fees, kpis, alerts, imports];

/** The READMEs, from the root of the repository, and their languages. */
export const readmes: Record<string, Language> = {'README.md': 'en', 'README.zh-CN.md': 'zh-CN'};

const between = (name: string) => new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);

/** The text of a README with its tables made anew from the files they speak of. Throws where it has no place for one. */
export const readmeWithTables = (text: string, language: Language): string =>
  tables.reduce((readme, {name, make}) => {
    if (!between(name).test(readme))
      throw new Error(`The README in ${language} has no place for the table “${name}”: <!-- ${name} --> … <!-- /${name} -->.`);
    return readme.replace(between(name), (_, head, tail) => `${head}\n${make(language)}\n\n${tail}`);
  }, text);

/** `npm run readme`: writes the tables of both READMEs. */
export const main = async (): Promise<void> => {
  for (const [file, language] of Object.entries(readmes)) {
    const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
    writeFileSync(path, readmeWithTables(readFileSync(path, 'utf8'), language));
  }
};
