import {defineFees} from '../fee.ts';

// The commission differs by category, and a yearly sum is given back by turnover.
// The seller types the rates, of which the commission must be known.
export default defineFees({
  id: 'tmall',
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
