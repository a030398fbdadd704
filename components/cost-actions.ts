import type {CostEntry} from '../lib/format/cost-lines.ts';
import type {CostHeld, CostStep, MarginSheet, MoneyCost} from '../lib/reports/margin.ts';

/** What a seller can say of costs. */
export type CostActions = {
  onCost: (listed: MarginSheet['listed'], step: CostStep) => void;
  onUncost: (cost: CostHeld['cost']) => void;
  /** The margin (0–1) that a sale has to leave at least, of a listing or of its shop; undefined: none. */
  onLeast: (sheet: Pick<MarginSheet, 'listed' | 'feesOf'>, by: 'listing' | 'shop', margin: number | undefined) => void;
  /** Costs of SKUs, all of one kind. */
  onPaste: (entries: readonly CostEntry[], of: MoneyCost) => void;
  /** The text of a file in whichever encoding; undefined: it is none. */
  onRead: (file: File) => Promise<string | undefined>;
};
