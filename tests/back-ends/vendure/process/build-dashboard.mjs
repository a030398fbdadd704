import {fileURLToPath} from 'node:url';
import {vendureDashboardPlugin} from '@vendure/dashboard/vite';
import {build} from 'vite';

// Run by ../install.mjs with the folder to build into. From the sources: the bundle that Vendure ships beside them (useExperimentalBundle)
// finds none of its pages where the dashboard is not at the root of its host.
const [, , outDir = ''] = process.argv;

await build({
  configFile: false,
  logLevel: 'error',
  base: '/dashboard/',
  build: {outDir, emptyOutDir: true, minify: false, reportCompressedSize: false, chunkSizeWarningLimit: 10_000},
  plugins: [
    vendureDashboardPlugin({
      vendureConfigPath: fileURLToPath(new URL('./dashboard-schema.ts', import.meta.url)),
      // The port is another at every start: the page asks the server that it came from.
      api: {host: 'auto', port: 'auto', tokenMethod: 'cookie'},
    }),
  ],
});
