/** What a label on a product page names. */
export type Labelled = 'brand' | 'sku' | 'gtin' | 'mpn' | 'seller';

/** Labels end where the list ends or a note in brackets begins: `Brand (EU)`. */
const only = (list: string): RegExp => new RegExp(`^(?:${list})\\s*(?:[.#]|\\([^)]*\\))?$`, 'iu');

/** In the words of some thirty languages, as shops write them over their spec tables. */
const LABELS: Record<Labelled, RegExp> = {
  brand: only(
    'brand(?: name| or manufacturer)?|make(?: ?\\/ ?manufacturer)?|maker|manufacturer|label|publisher|record label|marke(?:nname)?|hersteller|verlag|marque|fabricant|[ée]diteur|marca|fabricante|editora?|editorial|marca\\/fabricante|casa editrice|editore|produttore|merk|fabrikant|uitgever|m[aä]rke|varum[aä]rke|tillverkare|producent|produsent|valmistaja|merkki|tuotemerkki|tootja|kaubam[äa]rk|br[äa]nd|zīmols|ražotājs|ražot[āa]js|pre[cč]ės ženklas|prek[ėe]s ženklas|gamintojas|marka|marka produktu|wydawnictwo|zna[cč]ka|v[ýy]robce|v[ýy]robca|proizvajalec|blagovna znamka|znamka|proizvo[đd]a[čc]|brend|robna marka|márka|gyártó|marc[ăa]|produc[ăa]tor|бренд|марка|производитель|торговая марка|виробник|торгова марка|производител|μάρκα|κατασκευαστής|üretici|品牌|厂商|厂家|品牌名称|製造商|廠牌|ブランド|メーカー|メーカー名|出版社|브랜드|제조사|제조자|thương hiệu|nhãn hiệu|hãng(?: sản xuất)?|ยี่ห้อ|แบรนด์|merek|jenama|מותג|יצרן|العلامة التجارية|الماركة|ब्रांड',
  ),
  sku: only(
    'sku|item(?: (?:no|nr|number|code|id|#))?|product(?: (?:no|nr|number|code|id|ref(?:erence)?|#))|article(?: (?:no|nr|number|code))?|art(?:ikel)?[. -]*(?:no|nr|nummer|num|n°|№|code|kod|id)|stock (?:no|number|code)|cat(?:alogue|alog)?[. ]*(?:no|number|code|#)|style(?: (?:no|number|code|#))?|(?:ad|listing|offer|post) ?id|ref(?:erence)?(?: (?:no|number|code))?|bestell-?(?:nr|nummer)|produkt-?(?:nr|nummer|code|kod)|varenr|varenummer|tuotenumero|tuotekoodi|tootekood|produkta kods|preces kods|prek[ėe]s kodas|r[ée]f(?:[ée]rence)?(?: (?:produit|article|du produit))?|code(?: (?:produit|article))?|sku\\/?ref|referencia|referência|refer[eê]ncia|ref\\.? producto|c[óo]d(?:igo)?\\.?(?: (?:de |do |del )?(?:producto|produto|art[íi]culo|item))?|codice(?: (?:prodotto|articolo))?|cod\\.? (?:prod(?:otto|us)?|art(?:icolo)?)|cod produs|k[óo]d(?: (?:produktu|tovaru|zbo[žz][íi]|v[ýy]robku|produkt))?|numer (?:katalogowy|artyku[łl]u|produktu)|indeks|nr (?:art|kat|ref|produktu)|katalogov[éeá] [čc][íi]slo|[čc][íi]slo (?:produktu|tovaru|zbo[žz][íi])|objednac[íi] k[óo]d|[šs]ifra(?: (?:artikla|proizvoda|izdelka))?|cikksz[áa]m|term[ée]kk[óo]d|артикул|код(?: (?:товара|продукта|производителя))?|арт|номенклатурный номер|код товару|каталожен (?:номер|№)|κωδικ[όο]ς(?: προϊόντος)?|[üu]r[üu]n kodu|stok kodu|商品(?:编号|編號|货号|貨號|番号|コード|id|编码)|货号|貨號|款号|款號|产品编号|產品編號|編號|品番|型番|管理番号|상품(?:번호|코드)|품번|mã(?: (?:sp|sản phẩm|hàng|sku))?|รหัส(?:สินค้า)?|kode(?: (?:produk|barang))?|מק["״\']?ט|מספר (?:קטלוגי|פריט|מוצר)|رقم (?:المنتج|الصنف|الموديل)|رمز المنتج',
  ),
  gtin: only(
    '(?:ean|gtin|upc|isbn|jan|isbn-?1[03]|ean-?1?[38]|gtin-?1?[234]?|barcode|bar code)(?: (?:code|no|number|nr|kod))?|strichcode|code[- ]barres?|c[óo]digo de barras|codice a barre|kod (?:ean|kreskowy)|[čc][áa]rov[ýy] k[óo]d|штрих-?код|바코드|条形码|條碼|バーコード|jan ?コード|vonalk[óo]d',
  ),
  mpn: only(
    "mpn|model(?: (?:no|nr|number|name|code|#))?|modell(?:nummer|-?nr|bezeichnung)?|part ?(?:no|nr|number|#)|manufacturer(?:[’']s)? (?:part(?: number)?|ref(?:erence)?|code|number|sku)|hersteller-?(?:nr|nummer|artikelnummer|teilenummer)|num[ée]ro de (?:mod[èe]le|pi[èe]ce)|r[ée]f(?:[ée]rence)? (?:fabricant|constructeur)|mod[èe]le|modelo|n[úu]mero de (?:modelo|parte|pieza)|modello|numero (?:di )?modello|modelnummer|typenummer|fabrikantcode|kod producenta|symbol producenta|oznaczenie producenta|модель|код производителя|партномер|型号|型號|モデル|모델명|모델|model name ?\\/ ?number|item model number|model name(?: and number)?|produktov[ée] [čc][íi]slo|k[óo]d v[ýy]robc[eu]|part n[°º]|ra[žz]ot[āa]ja kods|gamintojo kodas|tootja kood|رقم الموديل من المورد|ref\\.? fabricante|n[úu]mero de modelo del producto|num[ée]ro du mod[èe]le(?: de l['’]article)?|modellnummer des artikels|numero modello articolo",
  ),
  seller: only(
    'sold(?: (?:and (?:shipped|fulfilled|dispatched|delivered))?)? ?by|seller|sold by seller|vendor name|verk[äa]ufer(?:in)?|verkauf(?:t)? (?:und versand )?durch|anbieter|vendu(?: et exp[ée]di[ée])? par|vendeur|vendido(?: y enviado| e entregue)? por|vendedor(?:a)?|venduto(?: e spedito)? da|venditore|verkocht(?: en verzonden)? door|verkoper|s[äa]ljs av|s[äa]ljare|s[æø]lges af|s[æe]lger|myyj[äa]|m[üu][üu]ja|p[āa]rdev[ēe]js|pardav[ėe]jas|sprzedawca|sprzedaje|prod[áa]v[áa]|prodejce|predajca|prodajalec|prodavatelj|elad[óo]|v[âa]nz[ăa]tor|v[âa]ndut de|продавец|продавець|продавач|πωλητ[ήη]ς|sat[ıi]c[ıi]|卖家|賣家|商家|掌柜|店铺|店鋪|卖家昵称|販売元|販売者|出品者|ショップ|판매자|người bán|nhà bán|ผู้ขาย|penjual|מוכר|البائع|विक्रेता',
  ),
};

/** What a label names; undefined for labels that name nothing that is asked for. */
export const labelMeans = (label: string): Labelled | undefined => {
  const plain = label.normalize('NFKC').trim();
  return (Object.keys(LABELS) as Labelled[]).find(kind => LABELS[kind].test(plain));
};

/** An identifier: one word, or two, with a digit; never a price, a date or a whole sentence. */
export const identifierIn = (value: string): string | undefined => {
  const text = value.trim().replace(/^[#:：№\s]+/, '');
  const id = /^(?=\S*\d)[\p{L}\p{N}][\p{L}\p{N}./_+-]{1,39}(?=$|[\s,;|)])/u.exec(text)?.[0]?.replace(/[.,;]+$/, '');
  return id && text.length < id.length + 30 && !/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(id) ? id : undefined;
};

/** A maker's number may be of two words with digits in both: `175004 5066`. */
export const partIn = (value: string): string | undefined =>
  /^[\p{L}\d][\p{L}\d./_-]{0,19} (?=\S*\d)[\p{L}\d./_-]{1,19}$/u.test(value.trim()) && /^\S*\d/.test(value.trim())
    ? value.trim()
    : identifierIn(value);

/** A maker's name: short, no sentence, no address; what stands behind a comma or in brackets is said besides. */
export const makerIn = (value: string): string | undefined => {
  const name = value
    .trim()
    .replace(/^(?:brand|by|from|visit the|von|par|marca|marke)\s*[:：]?\s+/i, '')
    .replace(/\s+(?:store|shop|brand store)$/i, '');
  return name.length > 1 && name.length <= 60 && !/https?:|[.!?]\s|^\d+$/.test(name) && name.split(/\s+/).length <= 6 ? name : undefined;
};

/** Does a label ask for the number that the maker gave the thing, and not for what the maker or the shop calls its model? */
export const isPartNumber = (label: string): boolean =>
  /mpn|part|hersteller|manufacturer|fabri[ck]|producent|produktov|v[ýy]robc|партномер/i.test(label);

/** A seller's name: short, no address, no sentence, nothing that counts or rates. */
export const sellerIn = (value: string): string | undefined => {
  const name = value.trim();
  return name.length > 1 &&
    name.length < 100 &&
    /\p{L}/u.test(name) &&
    !/https?:|[.!?] |@|\d{5,}|\p{Sc}/u.test(name) &&
    name.split(/\s+/).length < 9
    ? name
    : undefined;
};
