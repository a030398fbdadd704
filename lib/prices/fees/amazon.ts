import {defineFees} from '../fee.ts';
import {european} from './amazon/europe.ts';
import {american} from './amazon/us.ts';

export default defineFees({
  id: 'amazon',
  usual: {region: 'US', plan: 'professional'},
  taxInside: ['GB', 'DE', 'FR', 'IT', 'ES'],
  fees: [...american, ...european],
});
