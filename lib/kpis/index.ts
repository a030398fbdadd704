import type {Kpi} from '../kpi.ts';

const files = import.meta.glob<Kpi>(['./*.ts', '!./index.ts', '!./*.test.ts'], {import: 'default', eager: true});

/** Every KPI, by id. */
export const kpis: Kpi[] = Object.values(files).sort((a, b) => a.id.localeCompare(b.id));
