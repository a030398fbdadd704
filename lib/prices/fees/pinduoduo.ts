import {defineFees} from '../fee.ts';

// The rate for technical service differs by category and campaign.
// The seller types the rates, of which the commission must be known.
export default defineFees({
  id: 'pinduoduo',
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
