import type {Limits} from '../model/limit.ts';
import {capitals, pricesOfMarketplace} from './google.ts';

const checkedOn = '2026-11-22';
const photos = 'https://hauld.app/blog/etsy-listing-photo-checklist';
const guide = 'https://www.skills.sh/jacob-balslev/skills/etsy';
const checker =
  'https://glama.ai/mcp/connectors/com.freedailypro.api/free-daily-pro-book-publishing-tools/tools/ecommerce_etsy_listing_check';

const limits: Limits = {
  by: 'Etsy',
  title: [
    {unit: 'codepoint', max: 140, severity: 'hard', source: guide, trust: 'third-party', checkedOn},
    // Older guides said to use all 140; Etsy now asks for fewer than fifteen words.
    {unit: 'word', max: 14, severity: 'soft', source: guide, trust: 'third-party', checkedOn},
  ],
  // Etsy's own words on capitals we did not find; its listings are offered at Google as well.
  titleCapitals: [capitals],
  titleBans: [
    {about: 'character', characters: '$^\\`', severity: 'hard', source: checker, trust: 'third-party', checkedOn},
    {about: 'once', characters: '%:&', times: 1, severity: 'hard', source: checker, trust: 'third-party', checkedOn},
    {
      about: 'once',
      characters: '+',
      times: 1,
      severity: 'soft',
      source: 'https://glama.ai/mcp/servers/ppiotis/etsy-listing-optimizer-mcp/tools/generate_titles',
      trust: 'third-party',
      checkedOn,
    },
  ],
  images: [
    // Ten or twenty fit, by source; the same source has five selling better than fewer.
    {
      unit: 'count',
      min: 5,
      severity: 'soft',
      source: photos,
      trust: 'third-party',
      checkedOn,
    },
  ],
  imageSize: [{unit: 'px', min: 2000, severity: 'soft', source: photos, trust: 'third-party', checkedOn}],
  price: pricesOfMarketplace,
};

export default limits;
