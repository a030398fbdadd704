import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';

const checkedOn = '2026-11-28';
const pictures = 'https://developers.mercadolibre.com.ar/en_us/working-with-pictures';

/** How long a title and how many pictures may be depends on the category, and its API alone says so. */
const limits: Limits = {
  by: 'Mercado Libre',
  imageSize: [
    {unit: 'px', min: 500, severity: 'hard', source: pictures, trust: 'official', checkedOn},
    {unit: 'px', min: 1200, severity: 'soft', source: pictures, trust: 'official', checkedOn},
  ],
  price: pricesOfMarketplace,
};

export default limits;
