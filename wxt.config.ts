import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Plugin} from 'vite';
import {defineConfig, type UserManifest} from 'wxt';
import {en} from './lib/format/words/en.ts';
import {zhCN} from './lib/format/words/zh-CN.ts';
import {hasBundle, isGeneral} from './lib/registration.ts';
import type {Site} from './lib/site.ts';

const root = import.meta.dirname;
const sitesDir = resolve(root, 'lib/sites');
/** Entrypoints of development builds alone. */
const DEVELOPMENT_ONLY = ['gallery'];

const bundlesDir = resolve(root, '.wxt/bundles');
/** What runs in pages: the bundles, and the script that decides when they look. */
const isInPage = ({inputPath, name}: {inputPath: string; name: string}): boolean => dirname(inputPath) === bundlesDir || name === 'follow';

type SiteFile = {file: string; site: Site};

/** Every site file but those that a store build leaves out; the generic reader is the last. */
const siteFiles = async (mode: string): Promise<{taken: SiteFile[]; left: SiteFile[]}> => {
  const names = readdirSync(sitesDir).filter(name => /^(?!index\.).*(?<!\.test)\.ts$/.test(name));
  const all: SiteFile[] = [];
  // One after another: the loader of this file hands out modules that are still being evaluated when several are asked for at once.
  for (const name of names) {
    const file = join(sitesDir, name);
    all.push({file, site: ((await import(pathToFileURL(file).href)) as {default: Site}).default});
  }
  all.sort((a, b) => Number(a.site.id === 'generic') - Number(b.site.id === 'generic') || (a.site.id < b.site.id ? -1 : 1));
  const isLeft = ({site}: SiteFile) => mode === 'production' && site.developmentOnly === true;
  return {taken: all.filter(one => !isLeft(one)), left: all.filter(isLeft)};
};

/** Writes the entrypoint of one bundle: the core of `entrypoints/content.ts` with these sites. Answers its path. */
const writeBundle = (name: string, sites: SiteFile[]): string => {
  const path = join(bundlesDir, `${name}.ts`);
  const from = (file: string) => JSON.stringify(relative(bundlesDir, file).replaceAll('\\', '/'));
  const imports = sites.map(({file}, i) => `import site${i} from ${from(file)};`);
  const lines = [
    `import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';`,
    `import {capturePage} from ${from(resolve(root, 'entrypoints/content.ts'))};`,
    ...imports,
    `export default defineUnlistedScript(() => capturePage([${sites.map((_, i) => `site${i}`).join(', ')}]));`,
  ];
  mkdirSync(bundlesDir, {recursive: true});
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};

/** A granted host is given one file: its own site's bundle, or the general one with all software that is known by its pages. */
const writeBundles = (sites: SiteFile[]): {name: string; inputPath: string}[] => {
  const own = sites.filter(({site}) => hasBundle(site)).map(one => ({name: one.site.id, sites: [one]}));
  const bundles = [...own, {name: 'content', sites: sites.filter(({site}) => isGeneral(site))}];
  return bundles.map(bundle => ({name: bundle.name, inputPath: writeBundle(bundle.name, bundle.sites)}));
};

/** Empties the files that a store build must not carry; the registry passes over them. */
const leaveOut = (files: string[]): Plugin => ({
  name: 'linchpin:leave-out',
  enforce: 'pre',
  load: id => (files.includes(resolve(id)) ? 'export default undefined;' : undefined),
});

/** What a site file says to the other parts of the extension: pages are read without it, and limits would be a good part of a bundle. */
const NOT_READ = ['name', 'nameZh', 'region', 'limits', 'bulk', 'verified', 'developmentOnly'];

/** Takes it out of `export default defineSite({…})`, where nothing could tell the bundler that it is never looked at. */
const readersOnly: Plugin = {
  name: 'linchpin:readers-only',
  transform(code, id) {
    if (dirname(resolve(id)) !== sitesDir) return undefined;
    const site = this.parse(code).body.flatMap(node =>
      node.type === 'ExportDefaultDeclaration' && node.declaration.type === 'CallExpression' ? node.declaration.arguments : [],
    )[0];
    const properties = site?.type === 'ObjectExpression' ? site.properties : [];
    const left = properties.filter(one => one.type === 'Property' && one.key.type === 'Identifier' && NOT_READ.includes(one.key.name));
    // From the last to the first, so that the places of those before stay right.
    return (left as unknown as {start: number; end: number}[])
      .reverse()
      .reduce((text, {start, end}) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);
  },
};

/** The manifest's words in the browser's own form; everything else on the screen comes from the catalogue itself. */
const localeFile = (locale: string, words: Record<string, string>) => ({
  relativeDest: `_locales/${locale}/messages.json`,
  contents: JSON.stringify({
    name: {message: words['manifest.name']},
    description: {message: words['manifest.description']},
  }),
});

const OWN_ONLY = [
  `default-src 'self'`,
  `script-src 'self'`,
  `object-src 'none'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data: blob:`,
  `connect-src 'self'`,
].join('; ');

const gecko = {
  id: '{6b0a1c53-5e0c-4f0e-9f0b-7d0c1f2b8a4e}',
  // The first with the Navigation API, by which documents that move are followed.
  strict_min_version: '147.0',
  data_collection_permissions: {required: ['none']},
};

const manifest = (browser: string, isServed: boolean): UserManifest => ({
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  incognito: 'not_allowed',
  commands: {_execute_action: {suggested_key: {default: 'Alt+Shift+L'}}},
  // Our own pages reach nothing outside: that nothing is sent anywhere is kept by the browser, not by us. The development server is outside.
  ...(isServed ? {} : {content_security_policy: {extension_pages: OWN_ONLY}}),
  // Chromium 123: the first with everything that is used (light-dark() in the colours), and old enough for the machines that sellers have.
  ...(browser === 'firefox' ? {browser_specific_settings: {gecko}} : {minimum_chrome_version: '123'}),
});

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({browser, command}) => manifest(browser, command === 'serve'),
  vite: async ({mode}) => ({
    esbuild: {jsx: 'automatic', jsxImportSource: 'preact'},
    // zod's comments on itself, which the bundler cannot place, would drown what a build has to say.
    build: {rollupOptions: {onwarn: (warning, tell) => warning.code !== 'INVALID_ANNOTATION' && tell(warning)}},
    plugins: [leaveOut((await siteFiles(mode)).left.map(({file}) => file))],
  }),
  hooks: {
    'entrypoints:found': async (wxt, infos) => {
      const {taken} = await siteFiles(wxt.config.mode);
      const bundles = writeBundles(taken);
      const isLeft = ({name}: {name: string}) =>
        name === 'content' || (wxt.config.mode === 'production' && DEVELOPMENT_ONLY.includes(name));
      const kept = infos.filter(info => !isLeft(info));
      infos.splice(0, infos.length, ...kept, ...bundles.map(bundle => ({...bundle, type: 'unlisted-script' as const})));
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entry of entrypoints.filter(isInPage)) entry.outputDir = join(wxt.config.outDir, 'content-scripts');
    },
    'vite:build:extendConfig': ([entry], config) => {
      if (!entry || !isInPage(entry) || config.build?.minify === false) return;
      config.plugins?.push(readersOnly);
      // Every page pays for these: terser leaves some 3 % less of them than esbuild, which is quicker with all the rest.
      config.build = {
        ...config.build,
        target: 'esnext',
        minify: 'terser',
        terserOptions: {ecma: 2020, compress: {passes: 3, unsafe_arrows: true}},
        // Limits are facts: a module of them that nobody reads may go, whatever it works out on the way.
        rollupOptions: {
          ...config.build?.rollupOptions,
          treeshake: {moduleSideEffects: id => dirname(resolve(id)) !== resolve(root, 'lib/limits')},
        },
      };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(localeFile('en', en), localeFile('zh_CN', zhCN));
    },
  },
});
