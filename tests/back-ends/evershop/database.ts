import {execFile, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {promisify} from 'node:util';
import {startChild} from './child.ts';

/** A PostgreSQL of its own on 127.0.0.1, thrown away when it is closed. Both questions are SQL as text: nothing here comes from outside. */
export type Database = {
  port: number;
  /** The rows that a SELECT gives, as JSON. */
  rows: <Row>(select: string) => Promise<Row[]>;
  /** Statements that all happen or none. */
  run: (statements: string) => Promise<void>;
  close: () => Promise<void>;
};

/** The name of the database and of its only user, who needs no password. */
export const databaseName = 'evershop';

const isRoot = process.getuid?.() === 0;

/** The folder with PostgreSQL's programs: Debian keeps initdb off the path, one folder a version. */
const findPostgres = () => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map(version => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find(folder => ['initdb', 'postgres', 'psql', 'pg_isready'].every(name => existsSync(join(folder, name))));
};

const apt = (...args: string[]) => {
  const [command = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args];
  return spawnSync(command, rest, {stdio: ['ignore', 2, 2]}).status === 0;
};

/** Finds PostgreSQL, else installs Debian's. Throws a sentence where neither works. */
export const installPostgres = (): string => {
  if (!findPostgres() && existsSync('/usr/bin/apt-get')) {
    if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', 'postgresql');
  }
  const bin = findPostgres();
  if (!bin) throw new Error('No PostgreSQL: install it (Debian: apt-get install postgresql), then run this again.');
  return bin;
};

const idOf = (name: string, kind: '-u' | '-g') => spawnSync('id', [kind, name], {encoding: 'utf8'}).stdout.trim();

/** Whom PostgreSQL runs as: it refuses root, who gives it to Debian's user for it, or to nobody. */
const owner = () => {
  if (!isRoot) return undefined;
  const name = ['postgres', 'nobody'].find(each => idOf(each, '-u') !== '');
  return name === undefined ? undefined : {uid: Number(idOf(name, '-u')), gid: Number(idOf(name, '-g'))};
};

const ask = async (psql: string, port: number, database: string, statements: string) => {
  const login = ['-h', '127.0.0.1', '-p', `${port}`, '-U', databaseName, '-d', database];
  const asked = promisify(execFile)(psql, [...login, '-XqAt', '-v', 'ON_ERROR_STOP=1', '-f', '-'], {maxBuffer: 1 << 26});
  asked.child.stdin?.end(statements);
  return (await asked).stdout;
};

/** Starts an empty database with PostgreSQL's programs in that folder. */
export const startDatabase = async (bin: string): Promise<Database> => {
  const {told, close} = await startChild<{port: number}>('postgres.mjs', [JSON.stringify({bin, user: databaseName, owner: owner()})]);
  const asked = (database: string, statements: string) => ask(join(bin, 'psql'), told.port, database, statements);
  const run = async (statements: string) => void (await asked(databaseName, `BEGIN; ${statements}; COMMIT;`));
  const rows = async <Row>(select: string) =>
    JSON.parse(await asked(databaseName, `SELECT coalesce(json_agg(each), '[]') FROM (${select}) AS each`)) as Row[];
  await asked('postgres', `CREATE DATABASE ${databaseName}`);
  return {port: told.port, rows, run, close};
};
