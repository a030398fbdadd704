import type {Fees} from './fee.ts';

/** The id of the schedule of a shop whose fees no table has. */
export const OWN = 'own';
/** ISO 3166 for a place that is not known. */
const NOWHERE = 'ZZ';

/** Fees that the seller types, or none: for a shop of one's own, and a marketplace of which no schedule is known here. Prices hold their tax. */
export const ownFees = (currency: string): Fees => ({
  ...{id: OWN, usual: {region: NOWHERE}, taxInside: [NOWHERE], fees: []},
  asks: [
    {region: NOWHERE, currency, kind: 'commission', of: 'total', isOptional: true},
    {region: NOWHERE, currency, kind: 'payment', of: 'paid', isOptional: true},
  ],
});
