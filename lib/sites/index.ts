import {inTurn, type Site} from '../site.ts';

const files = import.meta.glob<Site | undefined>(['./*.ts', '!./index.ts', '!./*.test.ts'], {import: 'default', eager: true});

const isThere = (site: Site | undefined): site is Site => site !== undefined;

/** Every site, by id, those that take any page last; a store build leaves development sites undefined. */
export const sites: Site[] = Object.values(files).filter(isThere).sort(inTurn);

/** The site of this id, among all. */
export const siteById = (id: string): Site | undefined => sites.find(site => site.id === id);
