import {basename, dirname, resolve} from 'node:path';
import type {Plugin} from 'vite';

const sitesDir = resolve(import.meta.dirname, 'lib/sites');

/** The nodes of a syntax tree (ESTree) that are looked at here. */
type Node = {
  type: string;
  start: number;
  end: number;
  declaration?: Node;
  arguments?: Node[];
  properties?: Node[];
  key?: {type: string; name?: string};
  value?: Node;
  argument?: Node;
  raw?: string;
  /** Of an import: from where, and what it is called here. */
  source?: {value: unknown};
  specifiers?: {local: {name: string}}[];
  name?: string;
  /** What a declaration names. */
  declarations?: {id: {name?: string}}[];
  id?: {name?: string};
};

/** What a site file says to the other parts of the extension: pages are read without it, and limits would be a good part of a bundle. */
const NOT_READ = [
  ...['name', 'nameZh', 'region', 'limits', 'bulk', 'verified', 'backEnd'],
  ...['isAlone', 'home', 'words', 'answers', 'told', 'developmentOnly'],
];

/** How a page is read: only what runs in the page needs it, and selectors with their readers would be a third of what a popup has to load. */
const READING = ['ready', 'is', 'before', 'each', 'shop', 'ref', 'read'];

/** Throws where a site is written in a way that parts could not be told from each other. */
const checked = (site: Node): Node => {
  const odd = (site.properties ?? []).find(({type, key}) => type !== 'Property' || key?.type !== 'Identifier');
  if (odd) throw new Error('A site file names its parts itself, without quotes: what a spread brings along could not be cut.');
  return site;
};

/** The properties of an object literal with one of these names. */
const named = (of: Node | undefined, ...names: string[]): Node[] =>
  (of?.properties ?? []).filter(one => one.type === 'Property' && one.key?.type === 'Identifier' && names.includes(one.key.name ?? ''));

/** The `{…}` of `export default defineSite({…})`. */
const siteIn = (body: Node[]): Node | undefined => {
  const declared = body.map(({type, declaration}) => (type === 'ExportDefaultDeclaration' ? declaration : undefined)).find(Boolean);
  const given = declared?.type === 'CallExpression' ? declared.arguments?.[0] : undefined;
  return given?.type === 'ObjectExpression' ? checked(given) : undefined;
};

type Edit = {start: number; end: number; text: string};

/** The text with these places exchanged, none of which lies within another; the comma behind what is left out goes with it. */
const edited = (code: string, edits: Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    // From the last to the first, so that the places of those before stay right.
    .reduce((out, {start, end, text}) => {
      const rest = out.slice(end);
      return out.slice(0, start) + text + (end > start && !text ? rest.replace(/^\s*,/, '') : rest);
    }, code);

const without = (code: string, nodes: Node[]): string =>
  edited(
    code,
    nodes.map(({start, end}) => ({start, end, text: ''})),
  );

/** All calls within a node. */
const callsIn = (node: unknown): Node[] => {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(callsIn);
  return (node as Node).type === 'CallExpression' ? [node as Node, ...within] : within;
};

/** What a file takes from the readers of pages. */
const readersOf = (file: Node): Node[] =>
  (file as Node & {body: Node[]}).body.filter(
    ({type, source}) => type === 'ImportDeclaration' && String(source?.value).startsWith('../read/'),
  );

/** Does a name stand anywhere in a node, outside of what is cut? Names of properties (`HOSTS.map`, `{map: 1}`) are others. */
const speaksOf = (node: unknown, names: ReadonlySet<string>, cut: readonly Node[]): boolean => {
  if (typeof node !== 'object' || node === null || cut.includes(node as Node)) return false;
  const {type, name = ''} = node as Node;
  const parts = Object.entries(node).filter(([part]) => part !== 'property' && part !== 'key');
  return (type === 'Identifier' && names.has(name)) || parts.some(([, inner]) => speaksOf(inner, names, cut));
};

const namesIn = ({specifiers = [], declarations = [], id}: Node): string[] => [
  ...specifiers.map(({local}) => local.name),
  ...[id, ...declarations.map(one => one.id)].flatMap(one => one?.name ?? []),
];

/** These imports, with all that a file declares by their help, and the names of all that. */
const speakingOf = (imports: readonly Node[], file: Node): {statements: Node[]; names: ReadonlySet<string>} => {
  const statements = [...imports];
  const names = new Set(imports.flatMap(namesIn));
  // What is declared stands before what is declared by its help, but functions may stand behind.
  for (let before = -1; before < statements.length; ) {
    before = statements.length;
    for (const one of (file as Node & {body: Node[]}).body) {
      if (!/^(?:Variable|Function)Declaration$/.test(one.type) || statements.includes(one) || !speaksOf(one, names, [])) continue;
      statements.push(one);
      for (const name of namesIn(one)) names.add(name);
    }
  }
  return {statements, names};
};

/** A plugin that cuts parts out of every site file: nothing could tell the bundler that they are never looked at. */
const cutting = (name: string, cut: (code: string, site: Node, file: Node) => string): Plugin => ({
  name: `linchpin:${name}`,
  transform(code, id) {
    if (dirname(resolve(id)) !== sitesDir) return undefined;
    const file = this.parse(code) as unknown as Node & {body: Node[]};
    const site = siteIn(file.body);
    return site && cut(code, site, file);
  },
});

/** For what runs in pages: sites without what only the other parts of the extension ask them for. */
export const readersOnly = cutting('readers-only', (code, site) =>
  // The gate has asked already whether it is a back end.
  without(code, named(site, ...NOT_READ, ...(named(site, 'backEnd').length > 0 ? ['recognise'] : []))),
);

const plansDir = resolve(import.meta.dirname, 'lib/read');

/** Files that say how pages are read, field by field: those of sites, and what they share. */
const isOfPlans = (id: string): boolean => {
  const path = resolve(id);
  return dirname(path) === sitesDir || (dirname(path) === plansDir && /^any-\w+\.ts$/.test(basename(path)));
};

const isNull = ({value}: Node): boolean => value?.type === 'Literal' && value.raw === 'null';

/** The properties of an object literal whose value is null; none behind what is spread into it, from which they may take something away. */
const nothingsOf = ({properties = []}: Node): Node[] => {
  const spread = properties.findIndex(({type}) => type === 'SpreadElement');
  return properties.slice(0, spread < 0 ? properties.length : spread).filter(isNull);
};

/** All fields in plans that say that there is nothing to read. */
const nothingsIn = (node: unknown): Node[] => {
  if (typeof node !== 'object' || node === null) return [];
  const {type, argument} = node as Node;
  // What is spread from a literal may take away too.
  if (type === 'SpreadElement' && argument?.type === 'ObjectExpression') return [];
  return [...(type === 'ObjectExpression' ? nothingsOf(node as Node) : []), ...Object.values(node).flatMap(nothingsIn)];
};

/** For what runs in pages: plans without the fields that a page does not show. To say so keeps a site file honest; a reader passes over them. */
export const nothingLeftOut: Plugin = {
  name: 'linchpin:nothing-left-out',
  transform(code, id) {
    return isOfPlans(id) ? without(code, nothingsIn(this.parse(code))) : undefined;
  },
};

/** The file without these parts of its site; what it works out for them alone goes with them, and that the site is known by its software stays told. */
const quiet = (code: string, site: Node, file: Node, parts: Node[]): string => {
  const recognise = named(site, 'recognise');
  const {statements, names} = speakingOf(readersOf(file), file);
  if (speaksOf(site, names, [...parts, ...recognise]))
    throw new Error('A site file asks readers of pages for more than how pages are read.');
  // What readers work out as they are loaded would stay, though nobody asks for it.
  const cut = [...parts, ...recognise, ...statements];
  const isLeft = ({start}: Node) => cut.some(part => part.start <= start && start < part.end);
  const done = (file as Node & {body: Node[]}).body.find(({type}) => type === 'ExpressionStatement');
  if (done) throw new Error('A site file declares and does nothing: what it did would be lost.');
  const calls = callsIn(file).filter(call => !isLeft(call));
  const marked = [...new Set(calls.map(({start}) => start))].map(start => ({start, end: start, text: '/* @__PURE__ */ '}));
  const added = recognise.map(() => ({start: site.start + 1, end: site.start + 1, text: 'recognise: () => false,'}));
  return edited(code, [...cut.map(part => ({...part, text: ''})), ...marked, ...added]);
};

/** For our own pages and the background: sites without their readers. */
export const addressesOnly = cutting('addresses-only', (code, site, file) => {
  const pages = named(site, 'pages')[0]?.value?.properties ?? [];
  return quiet(
    code,
    site,
    file,
    pages.flatMap(({value}) => named(value, ...READING)),
  );
});

/** For what runs before the popup has loaded: sites as far as they say which bundle reads a page. */
export const hostsOnly = cutting('hosts-only', (code, site, file) => {
  const asked = named(site, 'id', 'matches', 'recognise', 'backEnd');
  return quiet(
    code,
    site,
    file,
    (site.properties ?? []).filter(one => !asked.includes(one)),
  );
});

/** Sites that name one part, with it and what they are known by, and nothing of those that do not. */
const partOnly = (part: string): Plugin =>
  cutting(`${part}-only`, (code, site, file) => {
    if (named(site, part).length === 0) return 'export default undefined;';
    const asked = named(site, 'id', 'matches', 'recognise', part);
    return quiet(
      code,
      site,
      file,
      (site.properties ?? []).filter(one => !asked.includes(one)),
    );
  });

/** For what runs in the page's own world: the endpoints that sites name. */
export const answersOnly = partOnly('answers');

/** For what completes readings by the page's own data: where it tells of what. */
export const toldOnly = partOnly('told');

/** Empties the site files that a store build must not carry; the registry passes over them. */
export const leaveOut = (files: string[]): Plugin => ({
  name: 'linchpin:leave-out',
  enforce: 'pre',
  load: id => (files.includes(resolve(id)) ? 'export default undefined;' : undefined),
});
