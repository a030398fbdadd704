import {defineFees} from '../fee.ts';

// The commission differs by category; the yearly fee for the platform is no fee of a sale.
// The seller types the rates, of which the commission must be known.
export default defineFees({
  id: 'jd',
  usual: {region: 'CN'},
  taxInside: ['CN'],
  fees: [],
  asks: (['commission', 'service', 'payment'] as const).map(kind => ({
    region: 'CN',
    currency: 'CNY',
    kind,
    of: 'total',
    isOptional: kind !== 'commission',
  })),
});
