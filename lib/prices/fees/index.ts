import type {Fees} from '../fee.ts';

const files = import.meta.glob<Fees>(['./*.ts', '!./index.ts', '!./*.test.ts'], {import: 'default', eager: true});

/** The fees of every site that we know them of, by id. */
export const allFees: Fees[] = Object.values(files).sort((a, b) => a.id.localeCompare(b.id));

/** The fees of the site of this id. */
export const feesOf = (site: string): Fees | undefined => allFees.find(({id}) => id === site);
