import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type MinifyOptions, minify} from 'terser';
import type {Plugin} from 'vite';
import {defineConfig, type UserManifest} from 'wxt';
import {en} from './lib/format/words/en.ts';
import {zhCN} from './lib/format/words/zh-CN.ts';
import {type GeneralBundle, generalBundles, hasBundle, isGeneral, isInGeneral, SHOPS} from './lib/registration.ts';
import {inTurn, type Site} from './lib/site.ts';
import {popupInOne, popupStyled} from './our-pages.ts';
import {addressesOnly, answersOnly, hostsOnly, leaveOut, nothingLeftOut, readersOnly, toldOnly} from './site-parts.ts';

const root = import.meta.dirname;
const sitesDir = resolve(root, 'lib/sites');
/** Entrypoints of development builds alone. */
const DEVELOPMENT_ONLY = ['gallery'];

/** A build whose back ends on any host are read without a file of their own, so that the tests can say what the general readers do alone. */
const GENERAL = 'general';

/** Written anew by each build, in a folder of its own: builds for several browsers may run side by side. */
const bundlesDir = resolve(root, '.wxt/bundles');
/** What runs in pages: the bundles, and the scripts that decide when they look, what was taught, where the seller points, what turns pages, and what pins results. */
const isInPage = ({inputPath, name}: {inputPath: string; name: string}): boolean =>
  dirname(dirname(inputPath)) === bundlesDir ||
  ['follow', 'gate', 'taught', 'point', 'columns', 'turn', 'here', 'answers', 'told'].includes(name);

/** Scripts that need one part of the site files alone. */
const PARTS: Readonly<Record<string, Plugin>> = {answers: answersOnly, told: toldOnly};

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
  all.sort((a, b) => inTurn(a.site, b.site));
  const isLeft = ({site}: SiteFile) =>
    (['production', GENERAL].includes(mode) && site.developmentOnly === true) || (mode === GENERAL && site.isAlone === true);
  return {taken: all.filter(one => !isLeft(one)), left: all.filter(isLeft)};
};

/** The words over columns that a bundle knows besides the English ones: a file, and what it exports. */
const WORDS: Record<NonNullable<Site['words']>, [file: string, name: string]> = {
  west: ['lib/parse/column-words-west.ts', 'columnWordsWest'],
  east: ['lib/parse/column-words-east.ts', 'columnWordsEast'],
  south: ['lib/parse/column-words-south.ts', 'columnWordsSouth'],
};

/** Which of them a bundle for any host knows; one of a site with hosts of its own knows those that the site names. */
const WORDS_OF_ANY: Partial<Record<GeneralBundle, Site['words']>> = {
  'back-end': 'west',
  'back-end-east': 'east',
  'back-end-south': 'south',
};

type Bundle = {name: string; sites: SiteFile[]; words: Site['words']};

/** Writes the entrypoint of one bundle into a folder: the core of `entrypoints/content.ts` with these sites. Answers its path. */
const writeBundle = (folder: string, {name, sites, words: group}: Bundle): string => {
  const path = join(folder, `${name}.ts`);
  const from = (file: string) => JSON.stringify(relative(folder, file).replaceAll('\\', '/'));
  const imports = sites.map(({file}, i) => `import site${i} from ${from(file)};`);
  const words = group && WORDS[group];
  const learning = words
    ? [
        `import {learn} from ${from(resolve(root, 'lib/parse/column-means.ts'))};`,
        `import {${words[1]}} from ${from(resolve(root, words[0]))};`,
      ]
    : [];
  const lines = [
    `import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';`,
    `import {capturePage} from ${from(resolve(root, 'entrypoints/content.ts'))};`,
    ...imports,
    ...learning,
    ...(words ? [`learn(${words[1]});`] : []),
    `export default defineUnlistedScript(() => ${name === SHOPS ? 'globalThis.linchpinOther ?? ' : ''}capturePage([${sites.map((_, i) => `site${i}`).join(', ')}]));`,
  ];
  mkdirSync(folder, {recursive: true});
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};

/** A page is given one file: its own site's bundle, or one of the general ones with all software that is known by its pages. */
const writeBundles = (folder: string, sites: SiteFile[]): {name: string; inputPath: string}[] => {
  const own = sites.filter(({site}) => hasBundle(site)).map(one => ({name: one.site.id, sites: [one], words: one.site.words}));
  const general = sites.filter(({site}) => isGeneral(site));
  const any = generalBundles.map(name => {
    const own = general.filter(({site}) => isInGeneral(site, name));
    // Software whose file is left out is read as any other back end.
    const inIt = own.length > 0 ? own : general.filter(({site}) => isInGeneral(site, 'back-end'));
    return {name, sites: inIt, words: WORDS_OF_ANY[name] ?? (own.length > 0 ? own[0]?.site.words : WORDS_OF_ANY['back-end'])};
  });
  return [...own, ...any].map(bundle => ({name: bundle.name, inputPath: writeBundle(folder, bundle)}));
};

/** Names within readers of grids, which neither a message nor another script knows: shortened, bundles of back ends are a hundredth smaller. */
const INTERNAL = /^(?:element|idea|isStruck|isWide|isName)$/;
// Every page pays for these: terser leaves some 3 % less of them than esbuild, which is quicker with all the rest.
const SMALL: MinifyOptions = {
  ecma: 2020,
  compress: {passes: 3, unsafe_arrows: true, inline: 1, pure_getters: true, keep_fargs: false},
  mangle: {properties: {regex: INTERNAL, builtins: true}},
};

/** What terser made of a text is kept: most scripts are the same in every browser's build, and in the next one. */
const minifiedDir = resolve(root, 'node_modules/.cache/minified');
const known = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const smallest: Plugin = {
  name: 'linchpin:smallest',
  async renderChunk(code) {
    const {version} = JSON.parse(readFileSync(resolve(root, 'node_modules/terser/package.json'), 'utf8'));
    const name = createHash('sha256')
      .update(JSON.stringify([version, SMALL, INTERNAL.source, 'unnamed']))
      .update(code)
      .digest('hex');
    const path = join(minifiedDir, `${name}.js`);
    const before = known(path);
    if (before !== undefined) return {code: before, map: null};
    const {code: all} = await minify(code, SMALL);
    if (!all) throw new Error('terser gave no code.');
    // Site files that are left out of a script are still named in its registry, which passes over them.
    const after = all.replace(/"\.\/[\w-]+\.ts":void 0,?/g, '');
    mkdirSync(minifiedDir, {recursive: true});
    // A build beside this one must not read half of it.
    writeFileSync(`${path}.${process.pid}`, after);
    renameSync(`${path}.${process.pid}`, path);
    return {code: after, map: null};
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

/** Facts and readers: a module of them that nobody asks for may go, whatever it works out on the way. */
const LEFT_UNREAD = ['lib/limits', 'lib/read'].map(folder => resolve(root, folder));
const isNeeded = (id: string): boolean => !LEFT_UNREAD.includes(dirname(resolve(id)));

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
      const bundles = writeBundles(join(bundlesDir, basename(wxt.config.outDir)), taken);
      const isLeft = ({name}: {name: string}) =>
        name === 'content' || (['production', GENERAL].includes(wxt.config.mode) && DEVELOPMENT_ONLY.includes(name));
      const kept = infos.filter(info => !isLeft(info));
      infos.splice(0, infos.length, ...kept, ...bundles.map(bundle => ({...bundle, type: 'unlisted-script' as const})));
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entry of entrypoints.filter(isInPage)) entry.outputDir = join(wxt.config.outDir, 'content-scripts');
    },
    'vite:build:extendConfig': ([entry], config) => {
      if (!entry || config.build?.minify === false) return;
      const isPage = isInPage(entry);
      const isHtml = entry.inputPath.endsWith('.html');
      config.plugins?.push(
        ...(isPage ? [PARTS[entry.name] ?? readersOnly, nothingLeftOut, smallest] : [entry.name === 'begin' ? hostsOnly : addressesOnly]),
      );
      if (isHtml) config.plugins?.push(popupStyled());
      config.build = {
        ...config.build,
        ...(isPage && {target: 'esnext', minify: false}),
        // Every browser that we run in knows it by itself.
        modulePreload: {polyfill: false},
        rollupOptions: {
          ...config.build?.rollupOptions,
          ...(isHtml && {output: {...config.build?.rollupOptions?.output, manualChunks: popupInOne()}}),
          treeshake: {moduleSideEffects: isNeeded},
        },
      };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(localeFile('en', en), localeFile('zh_CN', zhCN));
    },
  },
});
