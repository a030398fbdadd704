import type {FeesSaid} from '../lib/reports/fee-sheet.ts';

/** What a seller can say of the fees of a shop. */
export type FeeActions = {onFees: (shop: {site: string; host: string; shop: string | null}, said: FeesSaid) => void};
