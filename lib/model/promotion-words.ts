import type {PromotionType} from './promotion.ts';

/** Words by which pages speak of a promotion of each type, the most telling first: the day of a holiday says more than that it is a deal. */
const words: readonly (readonly [PromotionType, RegExp])[] = [
  [
    'holiday',
    /black[ -]?friday|cyber (?:monday|week)|prime day|christmas|x-?mas|weihnacht|easter|ostern|oster(?:angebot|aktion)|valentin|halloween|singles.? day|boxing day|no[eë]l|navidad|natale|双\s?1[12]|双十[一二]|(?:^|\D)618(?:\D|$)|年货节|女王节|开学季|ブラックフライデー|블랙 ?프라이데이/i,
  ],
  [
    'spend-and-save',
    /满\s*\d+\D{0,4}[减減]|满减|spend .{1,20}(?:save|get)|save .{1,20}(?:when you spend|on orders? over)|off (?:orders? )?over|ab .{1,14}(?:einkauf|bestell).{0,12}rabatt|dès .{1,14}d.achat/i,
  ],
  [
    'bundle',
    /bundle|bogo|buy (?:\d+|one|two|any)\b.{0,14}(?:get|save|for|\d ?%)|\b\d for \d|multi-?buy|sparpaket|spar-?set|买\s*\d?[一二三\d]?\s*[送赠]|第[二2]件|套装优惠|组合优惠|まとめ買い/i,
  ],
  [
    'member',
    /member|prime[- ](?:exclusive|price|deal)|mitglieder|(?:plus|vip)\s*(?:会员|价)|会员(?:价|专享|日)|88vip|club price|prix membre|会員/i,
  ],
  [
    'flash',
    /limited[- ]time|lightning (?:deal|sale)|flash (?:sale|deal|offer)|today only|deal of the (?:day|week)|daily deal|blitzangebot|tagesangebot|befristet|vente flash|offre (?:éclair|du jour)|oferta (?:flash|rel[aá]mpago|d[oe]l? d[ií]a)|offerta (?:lampo|del giorno)|限[时時]|秒杀|秒殺|闪购|抢购|タイムセール|타임 ?딜|타임 ?특가/i,
  ],
  [
    'daily-price',
    /coupon|voucher|promo(?:tion)? ?code|\bdeals?\b|(?:on|winter|summer|spring|autumn|clearance|final|mid-season)[ -]sale|^sale!?$|% off|\bsave \D{0,3}\d|rabatt|angebot|reduziert|sonderpreis|schlussverkauf|\bpromo(?:tion)?s?\b|soldes|\boffert?a|descuento|sconto|\bsald[io]\b|rebajas|korting|aanbieding|promocja|优惠|领券|立减|直降|特价|折扣|\d\s*折|促销|降价|大促|セール|クーポン|割引|할인|쿠폰|특가|скидк|акци|распродаж/i,
  ],
];

/** The type of promotion that a text speaks of; undefined: of none. */
export const promotionTypeIn = (text: string): PromotionType | undefined => words.find(([, pattern]) => pattern.test(text))?.[0];
