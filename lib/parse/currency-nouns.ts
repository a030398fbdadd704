/**
 * What people call currencies besides the names of Unicode CLDR, which the platform knows: per language, `CODE name/name`, entries divided
 * by `;`. Compared without case, accents, spaces and hyphens.
 */
export const nouns: Record<string, string> = {
  en: `USD american dollar/american dollars/us dollar/united states dollar/united states dollars/buck/bucks/greenbacks;BTC bitcoin/bitcoins
GBP pound sterling/pounds sterling/quid/english pounds/uk pounds;CNY rmb/renminbi/kuai/yuans;TWD taiwan dollars/taiwanese dollars
KRW korean won;JPY yens;IRT toman/tomans;CRC colones;DEM deutschmark/deutschmarks/deutsche marks/d-mark;RUB rouble/roubles;PLN zloty/zlotys/zloties
FIM finnish mark/finnish marks;BRL reais;CZK czech crowns;TRY liras/turkish liras;CHF swiss franks;ILS shekel/shekels;INR rupees/rupee`,
  de: `USD amerikanischer dollar/amerikanische dollar/amerikanischen dollar;GBP pfund sterling/britisches pfund/britischen pfund;CNY yuan/kuai/renminbi
BTC bitcoin/bitcoins;DEM d-mark/deutsche mark;CHF schweizer franken/franken;JPY yen;TRY türkische lira;RUB rubel`,
  fr: `XOF franc cfa/francs cfa/f cfa;USD dollar américain/dollars américains/dollar us/dollars us;CNY yuan chinois/yuans chinois/kuai;NLG florins hollandais/florin hollandais
NLG florins néerlandais;BTC bitcoin/bitcoins;GBP livres anglaises;CAD piastre canadienne;FIM marks finlandais;DEM deutschemarks
RUB roubles russes;TRY livre turque/livres turques`,
  es: `USD dólar americano/dólares americanos/dólares de estados unidos;CNY yuan chino/yuanes chinos/kuai/renminbi;NLG florines holandeses/florín holandés
FIM marcos finlandeses/marco finlandés;BTC bitcoin/bitcoins;GBP libra inglesa/libras inglesas`,
  pt: `USD dólar estadunidense/dólares estadunidenses/dólares dos estados unidos/dólares estadounidenses;CNY yuan chinês/yuanes/kuai;JPY yen/yens/yenes
NLG florins holandeses/florim holandês;FIM marcos finlandeses/marco finlandês;BTC bitcoin/bitcoins;PEN soles;BRL real/reais`,
  it: `USD dollaro americano/dollari americani/dollari usa;NLG fiorini olandesi;FIM marchi finlandesi/marco finlandese;DEM marchi tedeschi
BTC bitcoin;GBP sterlina inglese/sterline inglesi/lira sterlina/lire sterline;CHF franchi svizzeri;CNY renminbi/kuai`,
  nl: 'USD us dollar/us-dollar;GBP pond sterling/britse ponden;CNY yuan/kuai/renminbi;BTC bitcoin/bitcoins;BEF belgische frank',
  sv: 'SEK kr;USD us-dollar;GBP pund sterling;SEK spänn/riksdaler;CNY yuan/renminbi/kuai;BTC bitcoin/bitcoins;FIM finska mark;NLG holländska gulden',
  tr: 'TRY tl;USD amerikan doları/abd dolar/abd doları;FIM fin markı;GBP sterlin/ingiliz poundu;CHF frank/isviçre frank;CAD $c;BTC bitcoin;DEM alman markı;NLG hollanda guldeni;EUR avro;CNY kuai',
  hi: 'USD अमेरिकी डॉलर/अमरीकी डॉलर/यू एस डॉलर;INR रुपये/रुपए/रुपया/रूपये/रुपयों/भारतीय रुपये;NLG डच गिल्डर;CNY चीनी युआन/रेनमिनबी;BTC बिटकॉइन/बिटकॉइन्स;GBP पाउंड/ब्रिटिश पाउंड;CAD कैनेडियन डॉलर;AUD ऑस्ट्रेलियन डॉलर;HKD हांगकांग डॉलर;FIM फिनिश मार्क/फ़िनिश मार्का;DEM जर्मन मार्क;ESP पेसेटा/पसेटा;FRF फ्रेंच फ़्रैंक;ITL इतालवी लीरा',
  zh: `CNY 元/圆/块/元人民币/人民币元/人民币/块钱/元钱/软妹币;USD 美金/美刀/美圆;HKD 港币/港圆/港纸;TWD 台币/元新台币/新台币元;BTC 比特币/个比特币/枚比特币
CAD 加元/加币;AUD 澳元/澳币;SGD 新元/新币/坡币/新加坡元;NZD 纽元/纽币/新西兰元;JPY 日元/日圆/日币;KRW 韩元/韩币;CHF 瑞郎/瑞士法郎;MYR 马币/令吉;GBP 英镑
PHP 菲律宾比索;RUB 卢布;INR 印度卢比;EUR 欧元;THB 泰铢/泰币;VND 越南盾;IDR 印尼盾/印尼卢比;MOP 澳门币;NLG 荷兰盾;DEM 德国马克;FRF 法国法郎`,
  ja: `JPY 円/日本円;CNY 人民元/元/中国元;USD 米ドル/ドル/アメリカドル/米弗/どる;AUD 豪ドル/オーストラリアドル;CAD カナダドル/加ドル;EUR ユーロ;GBP ポンド/英ポンド/イギリスポンド
BTC ビットコイン;KRW 韓国ウォン/ウォン;TWD 台湾ドル/台湾元;CHF スイスフラン;FIM フィンランドマルッカ;HKD 香港ドル`,
  ko: `KRW 원/한국 원;JPY 엔/엔화/일본 엔;USD 미 달러/미국 달러/불;CNY 위안/중국 위안/위안화/인민폐;EUR 유로;GBP 영국 파운드;TWD 대만 달러/뉴타이완 달러
LAK 킵/라오스 킵;BTC 비트코인;NLG 네덜란드 길더/네덜란드 휠던;CNY 콰이;FIM 핀란드 마르카;HKD 홍콩 달러;TRY 터키 리라/튀르키예 리라`,
  ru: 'USD доллар/доллара/долларов/долларов сша/баксов;GBP фунтов/фунта/фунт;RUB рублей/рубля/рубль/руб;EUR евро;UAH гривен/гривны;BTC биткоин/биткоинов',
  pl: 'USD dolarów/dolary/dolar;PLN złotych/złote/złoty;EUR euro;GBP funtów;CHF franków;BTC bitcoin',
  cs: 'USD dolarů/dolary/dolar;CZK korun/koruny/koruna;EUR eur/euro;GBP liber',
};

/** Words of a full name that name nothing alone: "new", "gold" (of Zimbabwe), "convertible", banks and countries. */
export const never =
  /^(?:new|gold|sterling|स्टर्लिंग|goud|guld|or|oro|ouros?|altını|yeni|nuov[oi]|nuev[oa]s?|nov[oa]s?|nouveaux?|nov[ýy]|nowy|golds?|konvert.*|convert.*|\(.*|herzegowina|bceao|beac|zimbabwe|ゴールド|オロ|골드|गोल्ड|itllire)$/iu;

/** Words that are mostly something else: money only behind a number with thousands, cents or a "million". */
export const doubtful = new Set(
  'won wons real reales som soms somer sons sum sums sol sols lei leu lev leva mark marks marco marcos marchi marca gourde gourdes lari laris bat bats kip rand rands tala talas taka pula dong loti vatu dram birr bir riel rieles lek leke kuna kina colon leone leones leona leonas som corona coronas corone coroa coroas couronne couronnes kroon dobra dobras drams kinas afghani afghanis afgani afganis afegane afeganes gulden सोम सोल बहत मार्क 동 숨 솔 솜 레이 레프 레크 비르 드람 ドン レイ ソル バツ ラリ プラ タカ ドラム レク ブル ソム クーナ キナ'.split(
    ' ',
  ),
);

/** Names of a currency that are also a weight, or books. */
export const weights = new Set('pound pounds pund pond ponden pfund libra libras livre livres पाउंड 파운드 ポンド'.split(' '));

/** Parts of a currency, which say no ISO code when they stand alone; `=1`: ten of them make one, else a hundred. */
export const parts: Record<string, string> = {
  en: 'cent cents eurocent eurocents penny pence pennies pesewa pesewas centavo centavos centime centimes kopeck kopecks kopek kopeks paise paisa sen öre øre groszy grosz agorot satang fen jiao=1 mao=1',
  de: 'cent cents eurocent rappen pfennig pfennige penny pence centime centimes groschen kopeken öre jiao=1 mao=1 fen',
  fr: 'cent cents centime centimes penny pence pesewa pesewas centavo centavos kopeck kopecks øre jiao=1 mao=1 fen',
  es: 'centavo centavos céntimo céntimos penique peniques centimo cent kopek kopeks jiao=1 mao=1 fen',
  pt: 'centavo centavos cêntimo cêntimos pêni pênis penies pênies penny pence pêniques copeque copeques jiao=1 mao=1 fen',
  it: 'centesimo centesimi cent penny pence pennies copechi jiao=1 mao=1 fen',
  nl: 'cent cents eurocent eurocents stuiver stuivers dubbeltje dubbeltjes kwartje kwartjes penny pence jiao=1 mao=1 fen',
  sv: 'öre ören cent penny pence jiao=1 mao=1 fen',
  da: 'øre cent',
  nb: 'øre cent',
  tr: 'kuruş kuruşu kuruşa sent sente senti peni pence kopek jiao=1 mao=1 fen',
  hi: 'सेंट सेन्ट पैसे पैसा पेंस पेनी पेन्स',
  zh: '角=1 毛=1 分 毛钱=1 角钱=1 分钱 美分 欧分 便士 分錢 仙',
  ja: 'セント 銭 ペンス ペニー 角=1 分',
  ko: '센트 페니 펜스 전 마오=1',
};

/** Short parts that are also minutes, marks and corners: money only behind the whole of which they are a part. */
export const shyParts = new Set(['角', '毛', '分', '전', '仙', 'sen', 'fen', 'mao', 'jiao']);
