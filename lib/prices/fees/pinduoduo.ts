import {chineseFees} from '../chinese-fees.ts';

// The rate for technical service differs by category and campaign.
export default chineseFees('pinduoduo', 'service', 'payment');
