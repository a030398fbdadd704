import type {Limits} from '../model/limit.ts';
import {pricesOfMarketplace} from './google.ts';
import {discounts, promotions} from './promotions.ts';

const checkedOn = '2026-11-22';
const requirements = 'https://sellercentral-europe.amazon.com/help/hub/reference/external/201100890?locale=hi-IN';
const shorter = 'https://dev.to/toolmaxo/amazon-cut-product-titles-to-75-characters-a-small-checker-that-finds-every-problem-2b0a';
const standards =
  'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=YTR6SYGFA5E3EQC&language=en_US&ref=efph_YTR6SYGFA5E3EQC_relt_200216070';
const pictures = 'https://www.mercatuslab.com/blog/amazon-product-image-requirements/';
const announced = 'https://forestleopard.com/knowledgedetail/Amazon-US-announcement--the-ne';

/**
 * Books, music and films by the top of the breadcrumb, in the words of Amazon's countries. They alone keep 200 characters and are left
 * out of the title requirements. Software and video games are media for fees, but nobody says whether they are here: not in the list.
 */
const media = [
  ...[
    'Books',
    'Foreign Language Books',
    'Kindle Store',
    'Audible Books & Originals',
    'CDs & Vinyl',
    'Digital Music',
    'Music',
    'Movies & TV',
    'DVD & Blu-ray',
  ],
  ...['Movies & TV Shows', 'Magazine Subscriptions', 'Magazines', 'Prime Video'],
  ...['Bücher', 'Fremdsprachige Bücher', 'Kindle-Shop', 'Audible Hörbücher & Originals', 'Musik-CDs & Vinyl', 'Musik', 'Zeitschriften'],
  ...['Livres', 'Livres anglais et étrangers', 'Boutique Kindle', 'CD & Vinyles', 'Musique', 'DVD et Blu-ray'],
  ...[
    'Libros',
    'Libros en idiomas extranjeros',
    'Tienda Kindle',
    'CDs y vinilos',
    'Música',
    'Música Digital',
    'Películas y TV',
    'Películas y Series de TV',
  ],
  ...[
    'Libri',
    'Libri in altre lingue',
    'CD e Vinili',
    'Musica',
    'Film e TV',
    'Livros',
    'Loja Kindle',
    'CD e Vinil',
    'CDs e vinil',
    'DVD e Blu-ray',
  ],
  ...[
    'Boeken',
    'Muziek',
    'Cd’s en lp’s',
    'Films en tv',
    'Böcker',
    'CD- och vinylskivor',
    'Filmer och TV',
    'Książki',
    'Płyty CD i winylowe',
    'Filmy i programy telewizyjne',
  ],
  ...[
    'Kitap',
    'Müzik',
    'Film ve TV',
    '本',
    '洋書',
    'Kindleストア',
    'ミュージック',
    'DVD',
    'デジタルミュージック',
    '图书',
    'Kindle商店',
    '音乐',
    '影视',
  ],
];

const limits: Limits = {
  by: 'Amazon',
  title: [
    {unit: 'codepoint', max: 200, severity: 'hard', source: requirements, trust: 'official', checkedOn},
    {
      unit: 'codepoint',
      max: 75,
      severity: 'hard',
      region: 'US',
      from: '2026-07-27',
      except: media,
      source: shorter,
      trust: 'third-party',
      checkedOn,
    },
    // Whether 75 came to other countries is not confirmed: there the official 200 stays, and 75 is what a careful seller aims at.
    {unit: 'codepoint', max: 75, severity: 'soft', from: '2026-07-27', except: media, source: shorter, trust: 'third-party', checkedOn},
  ],
  titleRepeats: [
    {unit: 'count', max: 2, severity: 'hard', from: '2025-01-21', except: media, source: announced, trust: 'third-party', checkedOn},
  ],
  // A standard that is "strongly encouraged", not one of the requirements for which a title is suppressed.
  titleCapitals: [{unit: 'word', max: 0, severity: 'soft', except: media, source: standards, trust: 'official', checkedOn}],
  titleBans: [
    {
      about: 'character',
      characters: '!$?_{}^¬¦',
      severity: 'hard',
      from: '2025-01-21',
      except: media,
      source: requirements,
      trust: 'official',
      checkedOn,
    },
    {
      about: 'decoration',
      characters: '~#<>*',
      // "Style #4301", "<10 lb", "10*20 cm", "5~8 mm" are what Amazon allows. What else is ornament is our guess, so it only warns.
      unless: [/[#<>~]\s?\p{L}{0,3}-?\p{N}/gu, /\p{N}\s?[*~]\s?\p{N}/gu, /\p{N}#/gu, /\p{N}\p{L}{0,3}\s?[~#]\s?\p{N}/gu],
      severity: 'soft',
      except: media,
      source: requirements,
      trust: 'official',
      checkedOn,
    },
    {
      about: 'promotion',
      words: promotions,
      patterns: discounts,
      severity: 'hard',
      except: media,
      source: requirements,
      trust: 'official',
      checkedOn,
    },
  ],
  images: [
    {
      unit: 'count',
      min: 1,
      max: 9,
      severity: 'hard',
      source: pictures,
      trust: 'third-party',
      checkedOn,
    },
    {
      unit: 'count',
      min: 6,
      severity: 'soft',
      except: media,
      source: 'https://merchize.com/amazon-image-requirements',
      trust: 'third-party',
      checkedOn,
    },
  ],
  // Below 1,000 there is no zoom.
  imageSize: [
    {unit: 'px', min: 500, max: 10_000, severity: 'hard', source: pictures, trust: 'third-party', checkedOn},
    {unit: 'px', min: 1000, severity: 'soft', source: pictures, trust: 'third-party', checkedOn},
  ],
  // Sellers have five slots, vendors ten. That three are wanted, of 10–255 characters each, is said to be official; others say 250 or 500.
  bullets: [
    {
      unit: 'count',
      min: 3,
      max: 5,
      severity: 'soft',
      except: media,
      source: 'https://help.epinium.com/en/automation/workflow-templates/seo-content-bullets',
      trust: 'unverified',
      checkedOn,
    },
  ],
  bulletLength: [
    {
      unit: 'codepoint',
      min: 10,
      max: 255,
      severity: 'soft',
      except: media,
      source: 'https://www.amazonlistingaudit.com/policy/bullet-point-guidelines',
      trust: 'unverified',
      checkedOn,
    },
  ],
  // Said everywhere, and no page of Amazon's that we saw says it: the address is that of the rules for descriptions.
  description: [
    {
      unit: 'codepoint',
      max: 2000,
      severity: 'hard',
      except: media,
      source: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200390640&language=en_US&ref=efph_200390640_cont_G1801',
      trust: 'unverified',
      checkedOn,
    },
  ],
  price: pricesOfMarketplace,
};

export default limits;
