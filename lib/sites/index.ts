import type {Site} from '../site.ts';

const files = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./*.test.ts'], {import: 'default', eager: true});

/** Every site, by id; the generic reader is the last because it takes any page. */
export const sites: Site[] = Object.values(files).sort((a, b) => Number(a.id === 'generic') - Number(b.id === 'generic') || a.id.localeCompare(b.id));

/** The site of this id, among all. */
export const siteById = (id: string): Site | undefined => sites.find(site => site.id === id);
