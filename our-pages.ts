import type {Plugin} from 'vite';

type Graph = {getModuleInfo: (id: string) => {importedIds: readonly string[]} | null; getModuleIds: () => Iterable<string>};

/** Everything that a module needs, itself not counted. */
const neededBy = (entry: string, {getModuleInfo}: Graph): Set<string> => {
  const needed = new Set<string>();
  const add = (id: string) => {
    for (const one of getModuleInfo(id)?.importedIds ?? []) {
      if (needed.has(one)) continue;
      needed.add(one);
      add(one);
    }
  };
  add(entry);
  return needed;
};

const isPopup = (id: string): boolean => id.endsWith('/entrypoints/popup/main.tsx');

/** A module that the build tool puts into each of our pages. */
const OF_ALL = 'virtual:wxt-html-plugins';

/**
 * Puts all that the popup needs into one chunk: every file more is one more question to the browser before anything is on the screen,
 * at each click. The other pages of ours share nearly all of it.
 */
export const popupInOne = () => {
  let needed: Set<string> | undefined;
  return (id: string, graph: Graph): string | undefined => {
    if (!needed) {
      const popup = [...graph.getModuleIds()].find(isPopup);
      needed = popup === undefined ? new Set() : neededBy(popup, graph);
    }
    return needed.has(id) || id.includes(OF_ALL) ? 'shared' : undefined;
  };
};

const LINK = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;

/** Writes the popup's styles into its page, for the same reason. */
export const popupStyled = (): Plugin => ({
  name: 'linchpin:popup-styled',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = Object.values(bundle).find(one => one.type === 'asset' && /(?:^|\/)popup(?:\/index)?\.html$/.test(one.fileName));
      if (page?.type !== 'asset') return;
      page.source = String(page.source).replace(LINK, (link, file: string) => {
        const styles = bundle[file];
        return styles?.type === 'asset' ? `<style>${String(styles.source).trim()}</style>` : link;
      });
    },
  },
});
