// Who may import whom. Each arrow is a sentence; what is not said is forbidden.

const packages = 'node_modules';
/** The browsers' common interface: its types alone are here. */
const polyfill = 'webextension-polyfill';

/**
 * `from` imports nothing but itself and what is listed: folders and files of the tree, or names of packages.
 * @param {string} name @param {string} from @param {string[]} to
 */
const only = (name, from, ...to) => ({
  name,
  severity: 'error',
  from: {path: `^${from}`, pathNot: '\\.test\\.tsx?$'},
  to: {
    pathNot: [
      `^${from}`,
      ...to.map(each =>
        each.startsWith('lib') || each.startsWith('components') || each === polyfill ? `^${each}` : `${packages}/${each}(/|$)`,
      ),
    ],
  },
});

/** @param {string} name @param {object} from @param {object} to */
const never = (name, from, to) => ({name, severity: 'error', from, to});

const model = 'lib/model/';
const parse = 'lib/parse/';
const read = 'lib/read/';
const format = 'lib/format/';
const messages = 'lib/messages\\.ts';
const site = 'lib/site\\.ts';
const rule = 'lib/rule\\.ts';
const scorecard = 'lib/scorecard\\.ts';
const keywords = 'lib/keywords/';
const limits = 'lib/limits/';
const kpi = 'lib/kpi\\.ts';
const alert = 'lib/alert\\.ts';
const analysis = 'lib/analysis/';
const contractOfImports = 'lib/import\\.ts';
const contractOfOrders = 'lib/order-(report|reading|line|row|teller)\\.ts';

const choices = 'lib/choices/';
const totals = 'lib/totals/';
const blocks = 'lib/blocks/';
const prices = 'lib/prices/';
const watching = 'lib/watching/';
const checking = 'lib/checking/';

const units = 'lib/(sites|rules|kpis|alerts|imports|order-reports)/';
// What a registry finds by its folder, or the build puts into a bundle, where no import can be seen.
const found = `^${units}[^/]+$|^lib/store/steps/|^lib/parse/column-words-|^lib/prices/fees/[^/]+$`;
// Questions to packed orders, and figures that follow them, that are asked by the benchmark alone until the analyses of orders come: to be taken
// out as they are used.
const awaited = '^lib/blocks/questions|^lib/analysis/(cohort|rfm)|^lib/store/order-pulse';

const rooms = [
  model,
  parse,
  read,
  format,
  keywords,
  limits,
  units,
  analysis,
  choices,
  totals,
  blocks,
  prices,
  watching,
  checking,
  'lib/(store|reports)/',
  'lib/(site|rule|kpi|alert|import|order-report|order-reading|order-line|order-row|order-teller|scorecard|registration|messages|settings|invited|outcome|read-on|look|taught|taught-hosts)\\.ts',
];

module.exports = {
  forbidden: [
    only('The model knows nothing but zod', model, 'zod'),
    only('Parsers turn text into values of the model', parse, model, 'papaparse'),
    only('Readers turn a page into values: they know parsers and the model', read, parse, model),
    only('The contract of a site knows readers', site, read, parse, model),
    only('What the seller taught is read with the sites', 'lib/taught\\.ts', site, read, parse, model),
    only('A look reads the open page with its sites, in slices', 'lib/look\\.ts', site, 'lib/taught\\.ts', read),
    only('Choices are applied to what was read: they know the model', choices, model),
    only('Limits are facts: they know the model of a limit alone', limits, model),
    only('A site knows its contract, readers and limits', 'lib/sites/', site, read, parse, model, limits),
    only('Registration says which site is read by which script', 'lib/registration\\.ts', site, model),
    only('Keywords are words and phrases: they know the model', keywords, model),
    only('The contract of a rule knows the model', rule, model),
    only('A rule is pure: it knows its contract, keywords and the model', 'lib/rules/', rule, keywords, model),
    only('The scorecard weighs rules', scorecard, 'lib/rules/', rule, keywords, model),
    only('The contract of a KPI knows the model, and parsers for what a currency is', kpi, model, parse),
    only('A KPI is pure: it knows its contract and the model', 'lib/kpis/', kpi, model, parse),
    only('The contract of an alert knows nothing but numbers', alert),
    only('An alert is a record: it names its KPI and knows its contract', 'lib/alerts/', alert),
    only('The contract of an import knows parsers and the model', contractOfImports, parse, model),
    only('An import knows its contract, parsers and the model', 'lib/imports/', contractOfImports, parse, model),
    only('The contract of a report of orders knows parsers and the model', contractOfOrders, parse, model),
    only('A report of orders knows its contract', 'lib/order-reports/', contractOfOrders),
    only('An analysis is a pure function of the model', analysis, model, parse),
    only('Messages and settings speak of the model', 'lib/(messages|settings)\\.ts', model, 'zod', polyfill),
    only('An invitation is kept by the browser', 'lib/invited\\.ts', parse, polyfill),
    only('What a reading came to is kept by the browser', 'lib/outcome\\.ts', messages, polyfill),
    only('How far a list was read is kept by the browser', 'lib/read-on\\.ts', model, messages, polyfill),
    only('What prices leave is pure: it knows the model, and parsers for what a currency is', prices, model, parse),
    only('What is watched of pages steps the alerts: it knows them and the model', watching, model, alert, 'lib/alerts/'),
    only('How pinned pages are checked is pure: it knows the model', checking, model),
    only('Totals say what orders come to: they know the model, and parsers for what a currency is', totals, model, parse),
    only('Blocks are bytes: they know the model of what is in them', blocks, model, 'fflate'),
    only(
      'The store keeps the model, packed in blocks where there is much, and totals beside',
      'lib/store/',
      model,
      totals,
      blocks,
      messages,
      'idb',
      'zod',
    ),
    only('Format turns values into words', format, model, parse, 'i18next'),
    only(
      'A report is made of plain data: never store, page, sites or settings',
      'lib/reports/',
      model,
      keywords,
      scorecard,
      kpi,
      'lib/kpis/',
      alert,
      'lib/alerts/',
      analysis,
      choices,
      prices,
      watching,
      checking,
      format,
      messages,
    ),
    only(
      'A component knows reports, the model, format and the catalogue',
      'components/',
      model,
      'lib/reports/',
      format,
      'preact',
      '@preact/signals',
      'uplot',
    ),
    never(
      'A component knows reports and the model by their types alone',
      {path: '^components/', pathNot: '\\.test\\.tsx?$'},
      {path: '^lib/(model|reports)/', dependencyTypesNot: ['type-only']},
    ),
    never(
      'A unit knows no other of its kind',
      {path: `^${units}[^/]+$`, pathNot: '(/index|\\.test)\\.tsx?$'},
      {path: `^${units}`, pathNot: '^lib/(imports|order-reports)/index'},
    ),
    never(
      'Only the background and what writes in its stead write to the store',
      {pathNot: '^(entrypoints/(background|dashboard|import-worker|store-worker)|lib/store|tests)/'},
      {path: '^lib/store/(write|write-check|write-packed|write-summary|merge-blocks|verify|damage|take-back|forget-site|prune)\\.ts$'},
    ),
    never('Nothing imports an entrypoint but what tries it', {pathNot: '^entrypoints/|^tests/'}, {path: '^entrypoints/'}),
    never(
      'Nothing of the product imports tests',
      {pathNot: '^tests/|\\.test\\.tsx?$|\\.config\\.ts$'},
      {path: '^tests/|\\.test\\.tsx?$|node_modules/(vitest|fast-check|fake-indexeddb|@playwright)/'},
    ),
    never('Every room of lib has its arrows here', {path: '^lib/', pathNot: ['\\.test\\.tsx?$', ...rooms.map(room => `^${room}`)]}, {}),
    never('No circles', {}, {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}}),
    never('No orphans', {orphan: true, pathNot: '\\.d\\.ts$|\\.config\\.ts$|^tests/'}, {}),
    never(
      'Everything is used by an entrypoint or found by a registry',
      {path: `^entrypoints/|${found}|${awaited}`},
      {path: '^(lib|components)/', pathNot: `\\.test\\.tsx?$|${found}|${awaited}`, reachable: false},
    ),
    // What runs in a back end's own process imports that back end's packages, and a benchmark's rival its own: installed only where they are started.
    never(
      'Every import leads somewhere',
      {pathNot: '^tests/(back-ends/[^/]+/process|bench/store)/'},
      {couldNotResolve: true, pathNot: `^${polyfill}$`},
    ),
  ],
  options: {
    doNotFollow: {path: packages},
    // What is built, in the tree or by a back end that the tests start.
    exclude: {path: '^(\\.output|\\.wxt|tests/back-ends/[^/]+/\\.[^/]+)/'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
