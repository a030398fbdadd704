/**
 * ISO 4217 codes, one an entry, each with the ways shops write it; where currencies share a sign the most traded one stands first.
 * A sign with a capital letter is read only as written (km is a length, KM is money); spaces, dots and quotes within signs are
 * left out (a dot kept means that it must be there); `~` marks words that are money only behind a number (DIN 912, peso 3 kg).
 */
export const signs = `USD $ u$s u$d dollar dólar dolar ~dólare ~dolare ~dollari डॉलर доллар долл ドル 美元 美金 美刀 달러 دولار
EUR € euro यूरो euroa eura eurot eurai eiro evri evra евро євро ευρώ ユーロ 欧元 歐元 유로 يورو یورو אירו
JPY ¥ 円 圓 ~yen येन 日元 日圆 日圓 日幣 엔
GBP £ ₤ uk£ stg 英镑 英鎊 ポンド 파운드
CNY ¥ 元 块 塊 圆 圓 ~yuan rmb 人民币 人民幣 人民元 위안;AUD $ a$ 澳元
CAD $ c$ can$ $can cdn$ $cdn ~cdn 加元
CHF Fr Frs sfr ₣ franken ~franc franchi 法郎 瑞士法郎
HKD $ 元 圓 港元 港币 港幣;SGD $ s$ 新币
SEK kr skr :- ~krona ~kronor;NOK kr nkr ~kroner
DKK kr dkr ~kroner;NZD $;KRW ₩ 원 ~won 韩元 韓元 ウォン
INR ₹ rs र रु रू ரூ రూ ~rupee रुपये रुपए 卢比
MXN $ mex$ ~peso $mn M.N. MX
TWD $ nt$ nt ntd 元 圓 台币 台幣 臺幣 新台币 新台幣 新臺幣
BRL r$ $ reai ~real;ZAR R ~rand
RUB ₽ руб рублей рубля рубль р 卢布
PLN zł zl zloty zlotych złotych złote złoty зл
TRY ₺ tl ytl ~lira ₤;THB ฿ บาท บ. ~baht 泰铢;IDR rp rupiah 印尼盾
HUF Ft ~forint;CZK kč Kc kčs korun kr
ILS ₪ nis שח שקל שקלים;CLP $ ~peso;PHP ₱ ~peso ~piso P
AED دإ ⃃ dhs درهم ~dirham
SAR رس ⃁ sr ريال ~riyal ~rial;COP $ col$ ~peso
MYR rm ~ringgit 令吉;HNL L lempira;RON lei leu L
ARS $ arg$ ~peso
VND ₫ đ vnđ đồng ~dong 越南盾
EGP £ جم جنيه LE e£ £e;IRR ریال ريال ~rial rls
IRT تومان ~toman;PKR rs ~rupee روپے;LKR rs රු ரூ ~rupee
NPR rs nrs रु रू नेरू र ~rupee;BDT ৳ tk ~taka টাকা
NGN ₦ N naira
UAH ₴ грн гривень гривня гривні
KZT ₸ тг тнг тенге теңге;BGN лв лева
RSD ~din дин рсд динара ~dinar ~dinara;BAM KM КМ;HRK kn ~kuna
MKD ден денари;ALL lek lekë L;MDL lei leu лей L
ISK kr íkr ~krónur;ETB Br birr ብር;BYN Br руб р рублей
GEL ₾ ლ ლარი лари;AMD ֏ դր դրամ драм;AZN ₼ manat man. ман
UZS som soum сум сўм лв;KGS сом ⃀ лв;TJS сом смн сомони сомонӣ SM
TMT manat тмт;MNT ₮ төг төгрөг;KES ksh kshs sh shs
TZS tsh tshs /= sh;UGX ush ushs /= sh;SOS shso S
GHS ₵ gh¢ ghc ~cedi
MAD دم درهم dh dhs ~dirham;DZD دج ~DA ~dinar
KWD دك دينار kd ~dinar;TND دت DT دينار ~dinar
LYD دل LD دينار;BHD دب دينار bd ~dinar
JOD دأ دا دينار jd ~dinar;OMR رع ريال RO ~rial
QAR رق ريال qr ~riyal;IQD دع دينار ~ID ~dinar
YER ري ريال ~rial;SAR ریال;AED dh;LBP لل ليرة LL £ L£
SYP لس ليرة £ S£ LS;SDG جس جنيه;SSP £;MRU أم UM
AFN ؋ افغانی ~afs Af;MVR mrf Rf ރ;RWF frw Rf RF FR;BTN Nu.
ZMW ZK K kwacha;MMK Ks K kyat ကျပ်;KHR ៛ riel
LAK ₭ kip ກີບ;MOP $ 澳门元 澳門元 葡幣;BND $ b$;FJD $;PGK K ~kina
SBD $ si$;TOP t$ $ paanga;WST ws$ $ ~tala;VUV vt vatu
XPF cfp fcfp cfpf francscfp F
XOF cfa fcfa francscfa F
XAF cfa fcfa francscfa F;KMF CF FC;CDF FC;BIF fbu;DJF fdj
GNF FG;MGA Ar ariary;MUR rs;SCR rs SRe sr;MWK MK K
BWP P pula;NAD $ n$;SZL E emalangeni;LSL M L maloti
MZN MTn MT meticai;AOA kz kwanza;CVE Esc $;STN Db;SLE Le
LRD $ l$;GMD D dalasi;ERN nfk;ZWL z$;ZWG ZiG
PEN s/ sole ~sol;BOB bs $b boliviano
VES bs bss bsf Bs.D bolívare bolivare;UYU $ $u ~peso
PYG ₲ Gs guaraníe;CRC ₡ colone;GTQ Q quetzale
NIO c$ $ córdoba;PAB b/ balboa;DOP $ rd$ ~peso;CUP $ ~peso
CUC $ cub$;HTG G gde gourde;JMD $ j$ ja$;TTD $;BBD $ bds$
BSD $ b$;BZD $;BMD $ bd$;GYD $ g$;SRD $;XCD $ ec$
KYD $ ci$;ANG ƒ naf nafl;XCG cg ƒ ANG;AWG ƒ afl;GIP £
FKP £;SHP £;KPW ₩;BTC ₿;CLF UF;DEM DM;FRF ₣ ₶ FF
ITL ₤ lire;ESP ₧ pta ptas peseta;PTE Esc;NLG ƒ hfl
GRD ₯ δρχ;SKK Sk;EEK kr;IEP ir£;ATS;BEF;BYR;CNH;CYP;FIM
GHC;LTL;LUF;LVL Ls;MGF;MRO;MTL;MZM;ROL;RUR;SDD;SIT;SLL;STD
SVC ₡;TRL;VEF;XDR;ZMK;ZWD`;

/** Codes that are also words: never read in small letters; the first ones also stand on labels ("TOP 10", "CUP 250"). */
export const wordlike = 'ALL CUP DEM GEL PEN SOS TOP|AMD ANG BAM BOB COP MAD MOP SIT STD TRY';
