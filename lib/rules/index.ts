import type {Rule} from '../rule.ts';

const files = import.meta.glob<Rule>(['./*.ts', '!./index.ts', '!./*.test.ts'], {import: 'default', eager: true});

/** Every rule, by id. */
export const rules: Rule[] = Object.values(files).sort((a, b) => a.id.localeCompare(b.id));
