import type {Alert} from '../alert.ts';

const files = import.meta.glob<Alert>(['./*.ts', '!./index.ts', '!./*.test.ts'], {import: 'default', eager: true});

/** Every alert, by id. */
export const alerts: Alert[] = Object.values(files).sort((a, b) => a.id.localeCompare(b.id));
