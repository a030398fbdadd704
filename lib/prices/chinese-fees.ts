import {defineFees, type Fees} from './fee.ts';

type Kind = NonNullable<Fees['asks']>[number]['kind'];

/**
 * The fees of a Chinese platform: shares of the total that differ by category or shop, in CNY, which the seller types. The commission must
 * be known; `others` may be left out.
 */
export const chineseFees = (id: string, ...others: Kind[]): Fees =>
  defineFees({
    id,
    usual: {region: 'CN'},
    taxInside: ['CN'],
    fees: [],
    asks: (['commission', ...others] as const).map(kind => ({
      region: 'CN',
      currency: 'CNY',
      kind,
      of: 'total',
      isOptional: kind !== 'commission',
    })),
  });
