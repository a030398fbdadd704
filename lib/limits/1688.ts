import type {Limits} from '../model/limit.ts';
import {advertisingLaw} from './advertising-law.ts';

// Of its own limits we saw no page: left out. What the law says of advertising holds for sellers to businesses too.
const limits: Limits = {by: '1688', titleBans: advertisingLaw};

export default limits;
