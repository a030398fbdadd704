import {once, type Page} from './page.ts';

/** Top-level domain → language and currency of a shop there (ISO 639, ISO 4217); a domain of no country is absent. */
const COUNTRIES = `ae ar AED,ar es ARS,at de EUR,au en AUD,ba bs BAM,bd bn BDT,be nl EUR,bg bg EUR,bh ar BHD,bo es BOB,br pt BRL,by ru BYN,ca en CAD,ch de CHF,cl es CLP,cn zh CNY,co es COP,cr es CRC,cy el EUR,cz cs CZK,de de EUR,dk da DKK,do es DOP,dz ar DZD,ec es USD,ee et EUR,eg ar EGP,es es EUR,fi fi EUR,fr fr EUR,ge ka GEL,gh en GHS,gr el EUR,gt es GTQ,hk zh-HK HKD,hr hr EUR,hu hu HUF,id id IDR,ie en EUR,il he ILS,in en INR,ir fa IRR,is is ISK,it it EUR,jo ar JOD,jp ja JPY,ke en KES,kr ko KRW,kw ar KWD,kz ru KZT,lk en LKR,lt lt EUR,lu fr EUR,lv lv EUR,ma fr MAD,md ro MDL,mk mk MKD,mt en EUR,mx es MXN,my en MYR,ng en NGN,nl nl EUR,no nb NOK,nz en NZD,om ar OMR,pa es USD,pe es PEN,ph en PHP,pk en PKR,pl pl PLN,pt pt EUR,py es PYG,qa ar QAR,ro ro RON,rs sr RSD,ru ru RUB,sa ar SAR,se sv SEK,sg en SGD,si sl EUR,sk sk EUR,th th THB,tn fr TND,tr tr TRY,tw zh-TW TWD,tz en TZS,ua uk UAH,ug en UGX,uk en GBP,uy es UYU,uz ru UZS,ve es VES,vn vi VND,za en ZAR`;

type Country = {locale: string; currency: string};

const byDomain = new Map(
  COUNTRIES.split(',').map(row => {
    const [domain = '', language = '', currency = ''] = row.split(' ');
    const locale = language.includes('-') ? language : `${language}-${domain === 'uk' ? 'GB' : domain.toUpperCase()}`;
    return [domain, {locale, currency}] as const;
  }),
);

const ofWord = (word: string | undefined): Country | undefined => (word ? byDomain.get(word.toLowerCase() === 'gb' ? 'uk' : word.toLowerCase()) : undefined);

/**
 * The country whose money and number marks the page most likely uses: by the host's ending, else by a country at the front of the path
 * (`/nz/en/`, `/en-gb/`) or of the host (`tw.shop.com`), else by the region of the document's language.
 */
export const country = (page: Page): Country | undefined =>
  once(page, 'country', () => {
    const labels = page.url.hostname.split('.');
    const localePath = /^\/(?:([a-z]{2})\/[a-z]{2}|[a-z]{2}[-_]([a-z]{2}))(?:\/|$)/i.exec(page.url.pathname);
    const language = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})\b/i.exec(page.doc.documentElement?.lang ?? '')?.[1];
    const ending = labels.at(-1);
    return (ending !== 'co' || labels.length < 3 ? ofWord(ending) : undefined) ?? ofWord(localePath?.[1] ?? localePath?.[2]) ?? (labels.length > 2 ? ofWord(labels[0]?.split('-').at(-1)) : undefined) ?? ofWord(language);
  });
