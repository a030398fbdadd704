import {chineseFees} from '../chinese-fees.ts';

// The commission differs by category; the yearly fee for the platform is no fee of a sale.
export default chineseFees('jd', 'service', 'payment');
