import {defineFees} from '../fee.ts';

// The base rate for software, and what payment costs, differ by shop and are not published where we could read them.
// The seller types the rates, of which the commission must be known.
export default defineFees({
  id: 'taobao',
  usual: {region: 'CN'},
  taxInside: ['CN'],
  fees: [],
  asks: (['commission', 'payment'] as const).map(kind => ({
    region: 'CN',
    currency: 'CNY',
    kind,
    of: 'total',
    isOptional: kind !== 'commission',
  })),
});
