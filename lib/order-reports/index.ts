import type {OrderReport} from '../order-report.ts';

const files = import.meta.glob<OrderReport>(['./*.ts', '!./index.ts', '!./*.test.ts'], {import: 'default', eager: true});

/** Every report of orders that can be imported, by id. */
export const orderReports: OrderReport[] = Object.values(files).sort((a, b) => a.id.localeCompare(b.id));
