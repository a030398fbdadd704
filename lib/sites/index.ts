import type {Site} from '../site.ts';

const files = import.meta.glob<Site | undefined>(['./*.ts', '!./index.ts', '!./*.test.ts'], {import: 'default', eager: true});

const isThere = (site: Site | undefined): site is Site => site !== undefined;

/** Every site, by id (a store build leaves development sites undefined); the generic reader is the last because it takes any page. */
export const sites: Site[] = Object.values(files)
  .filter(isThere)
  .sort((a, b) => Number(a.id === 'generic') - Number(b.id === 'generic') || a.id.localeCompare(b.id));

/** The site of this id, among all. */
export const siteById = (id: string): Site | undefined => sites.find(site => site.id === id);
