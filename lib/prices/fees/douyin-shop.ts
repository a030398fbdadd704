import {chineseFees} from '../chinese-fees.ts';

// The rate for technical service differs by category; what creators are paid is the seller's own choice.
export default chineseFees('douyin-shop', 'creator', 'payment');
