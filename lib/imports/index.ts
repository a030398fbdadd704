import type {Import} from '../import.ts';

const files = import.meta.glob<Import>(['./*.ts', '!./index.ts', '!./*.test.ts'], {import: 'default', eager: true});

/** Every report that can be imported, by id. */
export const imports: Import[] = Object.values(files).sort((a, b) => a.id.localeCompare(b.id));
