import type {Limits} from '../model/limit.ts';
import {capitals, pricesOfMarketplace} from './google.ts';

// Shopee tells its limits by country and category, in an answer of its API (`get_item_limit`) that we have not seen: left out.
const limits: Limits = {by: 'Shopee', titleCapitals: [capitals], price: pricesOfMarketplace};

export default limits;
