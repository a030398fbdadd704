import {defineFees} from '../fee.ts';

// The rate for technical service differs by category; what creators are paid is the seller's own choice.
// The seller types the rates, of which the commission must be known.
export default defineFees({
  id: 'douyin-shop',
  usual: {region: 'CN'},
  taxInside: ['CN'],
  fees: [],
  asks: (['commission', 'creator', 'payment'] as const).map(kind => ({
    region: 'CN',
    currency: 'CNY',
    kind,
    of: 'total',
    isOptional: kind !== 'commission',
  })),
});
