import type {Availability} from '../model/listing.ts';
import {plain} from './digits.ts';

/** Entries are divided by `|` and begin where a word begins (scripts without spaces: anywhere); `~` is a space or up to two words between, `#` a number. */
const any = (list: string): RegExp =>
  new RegExp(`(?<![a-zß-\u0dff\u1e00-\u1fff])(?:${list.replaceAll('~', "(?: [\\p{L}']+){0,2} ").replaceAll('#', '\\d+')})`, 'u');

const empty = any(
  '(?:in |auf |en )?(?:stock|stok|quantity|lager|库存|庫存|在庫数?)[: ]*0(?!\\d)|0 (?:left|in stock|available|auf lager|en stock)',
);

const limited = any(
  'limited ?(?:stock|avail|quantit)|low (?:in )?stock|(?:only|just)~?#|# (?:left|remaining)|(?:very )?few (?:left|rem|in st|avail)|last (?:#|item|one|piece|unit|chance)|almost (?:gone|sold|out)|nur noch|wenige|geringe|fast ausverkauft|(?:ne )?(?:reste|plus)(?: que)? #|derni[eè]re?s? (?:pi|art|ex|uni)|bientôt|stock (?:limité|faible)|quedan?|[uú]ltim\\S+ (?:un|pe|pi|art|disp)|pocas|(?:ne )?restano|rimangono|solo #|restam|só #|nog maar|bijna|laatste (?:stu|ex|art|voor)|ostatni|tylko #|zostało|posledn|zbýv|fåtal|få (?:på|i|tilb|kvar|igj)|(?:endast|kun|bare|enbart) #|muutama|vain #|осталось|заканчива|мало|залиши|последн|son #|az kal|sınırlı|utolsó|csak #|mai sunt|doar #|μόνο #|τελευταί|само #|остават|još samo|zadnj|仅剩|僅剩|仅余|库存紧张|庫存緊張|少量|即将|残り|わずか|僅少|남음|임박|باقي|متبقي|נותרו|chỉ còn|เหลือ|tersisa|sisa #',
);

const none = any(
  'out[- ]?of[- ]?stock|sold[- ]?out|soldout|unavailable|discontinued|no (?:longer|stock)|(?:notify|e?-?mail|tell) me|(?:back|available) soon|coming soon|ausverkauft|vergriffen|benachrichtig|épuisé|(?:en )?rupture|indisponib|hors stock|agotad|sin (?:stock|existencias)|fuera de stock|avísame|esaurit|indispon|esgotad|sem (?:estoque|stock)|fora de|avise|uitverkocht|geen voorraad|niedost|brak(?!\\p{L})|wyprzeda|powiadom|vyprod|vypred|nedost|slutsål|(?:tillfälligt )?slut(?: i|$)|udsolgt|utsolgt|loppu|(?:tilapäisesti )?loppu|распродан|закончил|отсутств|недоступ|нет(?:$| в| на)|снят|розпродан|закінчил|tükendi|stok(?:ta)? (?:yok|kalmadı)|mevcut değil|elfogyott|epuizat|stoc epuizat|εξαντλ|изчерпан|неналич|няма|rasprodan|nema|stok kosong|habis|hết|نفد|نفذ|ناموجود|אזל|חסר|उपलब्ध नहीं|स्टॉक में नहीं|缺[货貨]|售[罄完]|[无無断斷][货貨]|[无無]库?庫?存|暂无|下架|补货|補貨|到[货貨]通知|停[产售]|卖完|品切|売り?切|在庫(?:な|無|切)|完売|入荷(?:待|未|通知|お知)|販売終了|受付終了|取り?扱い(?:でき|終)|품절|매진|재고 ?(?:없|소진)|판매 ?(?:종료|중지)|หมด|ไม่มี',
);

const later = any(
  'pre-? ?(?:order|sale)|back-? ?order|vorbestell|précommande|preventa|reserva(?:r|$| a)|prevendita|preordin|pré-venda|przedsprzeda|předobjed|predobjed|förbeställ|forudbestil|forhåndsb|ennakkot|предзаказ|передзамов|ön sipariş|előrendel|precomand|προπαραγγ|prednarud|预[售订]|預[購售訂]|予約|예약|طلب مسبق|הזמנה מוקדמת|đặt trước|พรีออเดอร์',
);

const here =
  'in[- ]?stock|instock|(?:in ?store|online) ?only|available(?! (?:from|in (?!st|all)|soon|colou?rs|sizes|when))|ready to ship|ships?~?(?:in|today|within|now)|on order|auf lager|ab lager|lagernd|verfügbar(?!keit)|lieferbar|vorrätig|erhältlich|lieferzeit #|en stock|disponible?s?(?! (?:en|in) #)|disponibil[ei]?(?!\\p{L})|in magazzino|disponív|(?:em|no) (?:estoque|stock)|op voorraad|leverbaar|beschikbaar(?!h)|voorradig|dostępn(?!oś)|w magazynie|na (?:stanie|magazynie)|sklad|na sklad|dostupn(?!os)|i lager|på lager|tillgänglig(?!h)|finns i|varastossa|saatavil|(?:есть )?в наличи|на складе|доступ(?!ност)|под заказ|(?:є )?в наявно|в налично|налич(?:ен|на|но)(?!ст)|stokta|mevcut|raktáron|készleten|elérhető(?!s)|kapható|(?:în|in) stoc|διαθέσιμ|σε απόθεμα|на склад|na (?:zalihi|lageru|skladištu)|متوفر|متاح|موجود|במלאי|זמין|còn hàng|tersedia|ready stock|उपलब्ध|स्टॉक में|(?:有|现|現)[货貨]|有[库庫]存|在庫(?:あり|有)|即日発送|재고 ?(?:있|보유)|구매 ?가능|판매 ?중|พร้อมส่ง|มีสินค้า|มีของ';

const no =
  "(?:not|no|isn't|aren't|never|nicht|kein[e]?|pas|plus|non|não|niet|geen|nie|není|ej|inte|ikke|ei|не|нет|немає|нема|nem|nincs|nu|δεν|μη|nije|غير|ليس|לא|tidak|không)~";
const [yes, refused] = [any(here), any(`${no}(?:${here})`)];

const days =
  /^(?!.*(?:return|retour|rück|garan|warran))[^\d]{0,25}\d+(?: ?(?:-|to|bis) ?\d+)? ?(?:\p{L}+ )?(?:days?|weeks?|\p{L}*tagen?|\p{L}*tage|wochen?|jours?|d[ií]as?|giorni|dagen|dni|dn[íůy]|дн\p{L}*|天|日)[^\p{L}\d]*$/u;

/** What a text says of stock, in words of twenty languages or as a schema.org value; undefined where it says nothing ("Availability:"). Back orders count as pre-orders: they can be bought, but are not there. */
export const parseAvailability = (text: string): Availability | undefined => {
  const line = plain(text.slice(0, 300))
    .replace(/^https?:\/\/schema\.org\//i, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  if (/(?:^|\s)(?:not |un)sold$/.test(line)) return 'in-stock';
  if (line === 'sold' || empty.test(line)) return 'out-of-stock';
  if (limited.test(line)) return 'limited';
  if (none.test(line)) return 'out-of-stock';
  if (later.test(line)) return 'pre-order';
  if (refused.test(line)) return 'out-of-stock';
  return yes.test(line) || days.test(line) ? 'in-stock' : undefined;
};
