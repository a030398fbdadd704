import {chineseFees} from '../chinese-fees.ts';

// The commission differs by category, and a yearly sum is given back by turnover.
export default chineseFees('tmall', 'service', 'payment');
