import type {Money} from '../model/money.ts';
import {plain} from './digits.ts';

const SHIPPING =
  /shipping|delivery|postage|freight|s ?& ?[hs]\b|versand|lieferung|liefer-|zustellung|livraison|frais de port|expédition|env[ií]o|gastos de env|entrega|frete|portes|despacho|spedizion|consegna|verzend|bezorg|levering|frakt|fragt|leverans|forsendelse|toimitus|toimituskul|postikul|tarne|saatmine|piegād|pristatym|dostaw|wysyłk|přesyl|doprav|poštovn|doruč|dostav|poštnin|dostava|isporuk|livrare|transport|szállít|kiszállít|доставк|пересил|αποστολ|μεταφορικ|kargo|teslimat|送料|配送|运费|運費|快[递遞]|包[邮郵]|邮费|郵費|배송|giao hàng|vận chuyển|ค่าส่ง|จัดส่ง|ongkir|pengiriman|משלוח|شحن|توصيل|डिलीवरी|शिपिंग/iu;
const FREE =
  /\bfree\b|kostenlos|kostenfrei|gratis|versandfrei|portofrei|gratuit|offert|ilmainen|maksuton|ilmais|tasuta|bezmaksas|nemokam|darmow|bezpłatn|zdarma|zadarmo|doprava zdarma|besplatn|brezplačn|ingyen|бесплатн|безкоштовн|безплатн|δωρεάν|ücretsiz|bedava|無料|送料込|免[费費]|包[邮郵]|免[运運][费費]?|무료|miễn phí|ฟรี|percuma|חינם|مجان|मुफ्त|फ्री/iu;
/** It holds for some orders, buyers, places or ways to get it alone. */
const CONDITION =
  /\bover\b|above|orders?\b|spend|min(?:imum|\.)|\bif\b|when you|member|prime|\bplus\b|subscri|eligible|select(?:ed)? |from|next|express|same[- ]day|named|\bwith\b|\bab\b|\bbei\b|mitglied|bestellwert|dès|à partir|d'achat|pour toute|commande|a partir|desde|superior|compras|pedidos|oltre|ordini|da €|sopra|vanaf|\bboven|bestelling|från|över|fra\b|over\b|köp|køb|yli|alkaen|üle|alates|\bno\b|\bvirs|\bnuo\b|\bod\b|powyżej|zamówie|nad\b|\bpri\b|objednáv|nákup|felett|peste|comenzi|\bот\b|при заказе|від\b|από|άνω|üzeri|満|以上|滿|满|이상|\btừ\b|ขั้นต่ำ|מעל|فوق|pick[- ]?up|relay|relais|parcel shop|paketshop|packstation|paczkomat|locker|boxit|collect|store|filial|abhol|retrait|magasin|recog|tienda|ritiro|negozio|afhal|winkel|odbiór|odběr|vyzved|prodejn|self|самовывоз|門市|店取|自取/iu;
const RETURN = /return|retour|rücksend|devoluci|devoluç|\breso\b|zwrot|vrácení|возврат|返品|退[货貨]|반품/iu;
/** Behind an amount: it is the price, and sending costs something besides. */
const BESIDES = /\b(?:plus|más|mas|mais|più|zzgl|zuzügl|excl|exkl|exc|ekskl|ohne|hors|sin|sem|without|not incl|plius|sans|bez|без)\b|\+/iu;
const STANDARD = /standard|home delivery|normal|économique|regular/iu;

/** What a line says of the cost of sending: nothing to pay, the amount it names, or nothing that can be relied on. */
export type Sent = {amount: string; isFree: boolean; isStandard: boolean} | undefined;

/** Reads one line of a page: “Versand: 4,90 €”, “Free shipping”. Undefined where it speaks of something else, of several amounts, or only of some orders. */
export const sentFor = (text: string): Sent => {
  const line = plain(text).trim();
  if (line.length > 160 || !SHIPPING.test(line)) return undefined;
  const priced = [...line.matchAll(/\d[\d.,' ]*\d|\d/g)].filter(({index, 0: {length}}) => isAmount(line, index, index + length));
  // A star leads to a note that says for whom.
  if (CONDITION.test(line) || /\*/.test(line)) return undefined;
  if (FREE.test(line)) {
    const isOfReturns =
      RETURN.test(line) && !/(?:shipping|delivery|versand|livraison|env[ií]o)[^.!]{0,12}(?:&|and|und|et|y|\+)/iu.test(line);
    return priced.length || isOfReturns ? undefined : {amount: '', isFree: true, isStandard: STANDARD.test(line)};
  }
  const behind = line.slice((priced[0]?.index ?? 0) + (priced[0]?.[0].length ?? 0));
  return priced.length === 1 && !RETURN.test(line) && !BESIDES.test(behind)
    ? {amount: line, isFree: false, isStandard: STANDARD.test(line)}
    : undefined;
};

/** Has a number a sign of money at its side? Days and dates have none. */
const isAmount = (line: string, start: number, end: number): boolean =>
  /(?:\p{Sc}|\b(?:rs|eur|usd|gbp|kr|chf|pln|czk)\.?|rp) ?$/iu.test(line.slice(0, start)) ||
  /^ ?(?:\p{Sc}|eur|usd|gbp|chf|pln|kr|kč|zł|ft|lei|руб|р\.|₽|грн|元|円|원|บาท|tl|din|kn|лв)/iu.test(line.slice(end));

/** An amount below which sending is not free: “Free delivery over £50”. */
const THRESHOLD = /\p{Sc}|\d/u;
const isConditionallyFree = (text: string): boolean =>
  SHIPPING.test(text) && FREE.test(text) && CONDITION.test(text) && THRESHOLD.test(text);

/**
 * What sending costs by the lines of a page, in the price's currency: one that says it is free or names one amount. Several that disagree
 * are settled by the standard way alone; where sending is free above an amount that the price reaches, nothing is told.
 */
export const shippingIn = (lines: readonly string[], price: Money, money: (text: string) => Money | undefined): Money | undefined => {
  const isReached = lines.some(line => {
    const least = isConditionallyFree(line) ? money(line) : undefined;
    return least && least.currency === price.currency && price.amount >= least.amount;
  });
  const said = lines.flatMap(line => {
    const sent = sentFor(line);
    const amount = sent && (sent.isFree ? {amount: 0, currency: price.currency} : money(sent.amount));
    return sent && amount?.currency === price.currency && !amount.scale && amount.amount !== price.amount
      ? [{amount: amount.amount, isStandard: sent.isStandard}]
      : [];
  });
  const standard = said.filter(({isStandard}) => isStandard);
  const amounts = new Set((standard.length ? standard : said).map(({amount}) => amount));
  const [only] = amounts;
  return amounts.size === 1 && only !== undefined && !(isReached && only > 0) ? {amount: only, currency: price.currency} : undefined;
};
