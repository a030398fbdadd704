import type {CostActions} from '../../components/cost-actions.ts';
import type {FeeActions} from '../../components/fee-actions.ts';
import {costing, uncosting} from '../../lib/choices/costs.ts';
import {feeing} from '../../lib/choices/fees.ts';
import {leaving} from '../../lib/choices/promotions.ts';
import {choices} from './choices.ts';
import {decide} from './deciding.ts';
import {textOfFile} from './read-file.ts';

/** What the seller can say of costs. */
export const costActions: CostActions = {
  onCost: (listed, step) => void decide(costing([{about: listed, step}], Date.now()), {what: 'costed', count: 1}),
  onUncost: cost => void decide(uncosting(cost), {what: 'uncosted', count: 1}),
  onLeast: ({listed, feesOf}, by, margin) =>
    void decide(leaving(by === 'listing' ? listed : feesOf, margin, Date.now()), {
      what: margin === undefined ? 'no-least' : 'least',
      count: 1,
    }),
  onPaste: (entries, of) => {
    const all = entries.map(({about, from, amount}) => ({about, step: {of, from, amount}}));
    void decide(costing(all, Date.now()), {what: 'pasted', count: all.length});
  },
  onRead: textOfFile,
};

/** What the seller can say of the fees of a shop. */
export const feeActions: FeeActions = {
  onFees: ({site, host, shop}, change) =>
    void decide(feeing({site, host, shop}, change, choices.peek(), Date.now()), {what: 'fees', count: 1}),
};
