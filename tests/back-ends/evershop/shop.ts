import {startChild} from './child.ts';
import {type Database, databaseName, installPostgres, startDatabase} from './database.ts';
import {installShop, runEverShop} from './install.ts';

/** Who may enter the admin of this throw-away shop. */
export const administrator = {name: 'Ada Admin', email: 'admin@linchpin.example', password: 'throw-away-1'};

/** A running EverShop with its database; closing it leaves nothing behind but packages, build and pictures. */
export type Shop = {url: string; database: Database; close: () => Promise<void>};

/** EverShop takes its place from the environment; of its configuration files there are none, so all is as it comes. */
const environment = ({port}: Database) => ({
  NODE_ENV: 'production',
  // The order list writes its dates in the zone of the process.
  TZ: 'UTC',
  DB_HOST: '127.0.0.1',
  DB_PORT: `${port}`,
  DB_NAME: databaseName,
  DB_USER: databaseName,
  DB_PASSWORD: '',
  DB_SSLMODE: 'disable',
  JWT_ADMIN_SECRET: 'for one run on this machine',
  JWT_ADMIN_REFRESH_SECRET: 'for one run on this machine',
  JWT_CUSTOMER_SECRET: 'for one run on this machine',
  JWT_CUSTOMER_REFRESH_SECRET: 'for one run on this machine',
});

const startOn = async (database: Database): Promise<Shop> => {
  const env = environment(database);
  const {told, close} = await startChild<{url: string}>('shop.mjs', [], env);
  const closeBoth = async () => {
    await close();
    await database.close();
  };
  const {name, email, password} = administrator;
  runEverShop(['user:create', '--name', name, '--email', email, '--password', password], env);
  return {url: told.url, database, close: closeBoth};
};

/** Installs what is missing, then starts EverShop with an empty catalogue on a free port of 127.0.0.1. Rejects where any of it fails. */
export const startShop = async (): Promise<Shop> => {
  const bin = installPostgres();
  installShop();
  const database = await startDatabase(bin);
  try {
    return await startOn(database);
  } catch (error) {
    await database.close();
    throw error;
  }
};
