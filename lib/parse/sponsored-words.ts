/** How marketplaces mark a place that is paid for, in their languages; the mark stands alone in its element. */
const MARKS =
  /^(?:sponsored(?: (?:ad|result|listing|product|by .*))?|promoted(?: listing)?|advertisement|ads?|ad by .*|gesponsert(?:es produkt|e anzeige)?|anzeige|werbung|sponsoris[ée]e?s?|annonce(?: sponsorisée)?|publicité|patrocinad[oa]s?|publicidad|an[uú]ncio|promocionad[oa]|promovid[oa]|sponsorizzat[oi]|annuncio(?: sponsorizzato)?|pubblicità|gesponsord|advertentie|sponsrad|annons|sponsoreret|sponset|mainos|sponsoroitu|sponsorowan[eay]|reklama|promowane|ogłoszenie|sponzorov[aá]n[oéý]|szponzorált|hirdetés|sponsorizat|χορηγούμεν\p{L}*|διαφήμιση|sponsorlu|reklam|реклама|спонсорск\p{L}*|спонсорський|スポンサー(?:広告|プロダクト)?|広告|プロモーション|pr|赞助|贊助|廣告|广告|推广|推廣|광고|스폰서|được tài trợ|tài trợ|quảng cáo|โฆษณา|สนับสนุน|iklan|disponsori|ditaja|ממומן|مُ?موَّ?ل|إعلان|ممولة|प्रायोजित)$/iu;

/** Do these words mark a paid place? */
export const isSponsored = (words: string): boolean => {
  const bare = words
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f]+/g, ' ')
    .replace(/^[\W_]+|[\W_]+$/gu, match => match.replace(/[^\p{L}\p{M}]/gu, ''))
    .trim();
  return MARKS.test(bare);
};
