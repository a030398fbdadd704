import {chineseFees} from '../chinese-fees.ts';

// The base rate for software, and what payment costs, differ by shop and are not published where we could read them.
export default chineseFees('taobao', 'payment');
