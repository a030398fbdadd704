import type {Limits} from '../model/limit.ts';
import {capitals, pricesOfMarketplace} from './google.ts';

// How long a title may be is told as 128 and as 218 characters, by nobody whose page we saw: left out. Its listings are offered at Google as well.
const limits: Limits = {by: 'AliExpress', titleCapitals: [capitals], price: pricesOfMarketplace};

export default limits;
