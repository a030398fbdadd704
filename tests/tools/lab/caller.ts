import {resolve} from 'node:path';

/** A path as the caller of `npm run` meant it: npm changes the working directory to the package's. */
export const fromCaller = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
