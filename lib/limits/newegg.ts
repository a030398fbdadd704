import type {Limits} from '../model/limit.ts';
import {capitals, pricesOfMarketplace} from './google.ts';

// Of its own limits we saw no page: left out. Its listings are offered at Google as well.
const limits: Limits = {by: 'Newegg', titleCapitals: [capitals], price: pricesOfMarketplace};

export default limits;
