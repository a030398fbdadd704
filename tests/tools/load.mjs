import {resolve} from 'node:path';
import {createServer} from 'vite';

/**
 * Runs `main(args)` of a TypeScript file of the project: `node load.mjs FILE ARGS…`; what it returns is the exit code. By Vite, because
 * the registries are globs that only Vite understands.
 */
const [file = '', ...args] = process.argv.slice(2);
const {NODE_ENV} = process.env;
const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '../..'),
  // A caller's standard output may carry data, so Vite speaks only when something is wrong.
  logLevel: 'error',
  appType: 'custom',
  server: {middlewareMode: true, watch: null, hmr: false, ws: false},
  optimizeDeps: {noDiscovery: true},
});
// Vite says so of itself; the builds that are started from here are those that sellers get.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
try {
  const module = await server.ssrLoadModule(resolve(file), {fixStacktrace: true});
  process.exitCode = (await module.main?.(args)) ?? 0;
} finally {
  await server.close();
}
