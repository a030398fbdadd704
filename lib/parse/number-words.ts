/**
 * Number words of a language, without accents or with (they are taken off). `ones`: from nought on, one a number; `tens`: from twenty on;
 * `more`: word=value of other numbers; `scales`: word=value of what multiplies the number before it; `parts`: of fractions. `/` divides
 * ways to write one word. `joined`: several may be one word (zweihundert); `open`: they stand among other letters without a space; `led`:
 * they stand at the front of a word; `twenties`: 80 is four twenties, and a hundred is also a cent.
 * `isShort`: a last digit counts the next lower scale (一万二 is 12,000).
 */
export type Spelling = {
  ones: string;
  tens?: string;
  more?: string;
  scales: string;
  parts?: string;
  and?: string;
  point?: string;
  isShort?: true;
  shape?: 'joined' | 'open' | 'led' | 'twenties';
};

const chinese: Spelling = {
  ones: '零/〇 一/壹 二/贰/貳/两/兩 三/叁/參 四/肆 五/伍 六/陆/陸 七/柒 八/捌 九/玖',
  scales: '十/拾=10 百/佰=100 千/仟=1e3 万/萬=1e4 億/亿=1e8 兆=1e12',
  point: '点 點',
  shape: 'open',
};

const nordic = {
  and: 'og',
  point: 'komma',
  parts: 'halv/halve=.5',
  shape: 'joined',
} as const;

/** From the rule-based number formats of Unicode CLDR 48, with what people write besides. */
export const spellings: Record<string, Spelling> = {
  zh: {...chinese, isShort: true},
  ja: {
    ones: '零/〇/ぜろ 一/壱/いち/いっ 二/弐/に 三/参/さん 四/よん/し 五/ご 六/ろく/ろっ 七/なな/しち 八/はち/はっ 九/きゅう',
    scales: '十/じゅう/じゅっ=10 百/ひゃく/びゃく/ぴゃく=100 千/せん/ぜん=1e3 万/まん=1e4 億/おく=1e8 兆/ちょう=1e12',
    point: '点 てん',
    shape: 'open',
  },
  ko: {
    ones: '영/공 일/하나/한 이/둘/두 삼/셋/세 사/넷/네 오/다섯 육/여섯 칠/일곱 팔/여덟 구/아홉 열 열한 열두 열세 열네',
    tens: '스무/스물 서른 마흔 쉰 예순 일흔 여든 아흔',
    scales: '십=10 백=100 천=1e3 만=1e4 억=1e8 조=1e12',
    point: '점',
    shape: 'led',
  },
  en: {
    ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty/fourty fifty sixty seventy eighty ninety',
    scales:
      'hundred=100 thousand=1e3 lakh/lakhs=1e5 million/millions/mln/mio=1e6 crore/crores=1e7 billion/billions/bn=1e9 trillion/trillions=1e12',
    parts: 'half=.5 quarter/quarters=.25',
    and: 'and a an',
    point: 'point',
  },
  de: {
    ones: 'null ein/eins/eine/einen/einem/einer zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig',
    more: 'anderthalb/eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5',
    scales: 'hundert=100 tausend/tsd=1e3 million/millionen/mio/mill=1e6 milliarde/milliarden/mrd=1e9 billion/billionen=1e12',
    parts: 'halbe/halben/halber=.5',
    and: 'und',
    point: 'komma',
    shape: 'joined',
  },
  nl: {
    ones: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    more: 'anderhalf/anderhalve=1.5 tweeenhalf/tweeeneenhalf=2.5',
    scales: 'honderd=100 duizend=1e3 miljoen/mln=1e6 miljard/mrd=1e9 biljoen=1e12',
    parts: 'half/halve=.5 kwart=.25',
    and: 'en',
    point: 'komma',
    shape: 'joined',
  },
  sv: {
    ones: 'noll en/ett/et två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio/förtio femtio sextio sjuttio åttio nittio',
    scales: 'hundra=100 tusen=1e3 miljon/miljoner/mn/milj=1e6 miljard/miljarder/md=1e9 biljon/biljoner=1e12',
    ...nordic,
    and: 'och',
  },
  da: {
    ones: 'nul en/et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems',
    scales: 'hundrede/hundred=100 tusind/tusinde=1e3 million/millioner/mio=1e6 milliard/milliarder/mia=1e9 billion/billioner=1e12',
    ...nordic,
  },
  nb: {
    ones: 'null en/ett/én to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    tens: 'tjue tretti førti femti seksti sytti åtti nitti',
    scales: 'hundre=100 tusen=1e3 million/millioner/mill=1e6 milliard/milliarder/mrd=1e9 billion/billioner=1e12',
    ...nordic,
  },
  fr: {
    ones: 'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    tens: 'vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante',
    scales: 'cent/cents=100 mille=1e3 million/millions/mio=1e6 milliard/milliards/mrd=1e9 billion/billions=1e12',
    parts: 'demi/demie=.5 quart/quarts=.25',
    and: 'et',
    point: 'virgule',
    shape: 'twenties',
  },
  es: {
    ones: 'cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    more: 'veintiún/veintiuno/veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 doscientos/doscientas=200 trescientos/trescientas=300 cuatrocientos/cuatrocientas=400 quinientos/quinientas=500 seiscientos/seiscientas=600 setecientos/setecientas=700 ochocientos/ochocientas=800 novecientos/novecientas=900',
    scales: 'cien/ciento=100 mil=1e3 millón/millones/mln=1e6 billón/billones=1e12',
    parts: 'medio/media=.5',
    and: 'y',
    point: 'coma punto',
  },
  pt: {
    ones: 'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    more: 'duzentos/duzentas=200 trezentos/trezentas=300 quatrocentos/quatrocentas=400 quinhentos/quinhentas=500 seiscentos/seiscentas=600 setecentos/setecentas=700 oitocentos/oitocentas=800 novecentos/novecentas=900',
    scales: 'cem/cento=100 mil=1e3 milhão/milhões/mi/mio=1e6 bilhão/bilhões/bi=1e9 trilhão/trilhões/bilião/biliões=1e12',
    parts: 'meio/meia=.5',
    and: 'e',
    point: 'vírgula ponto',
  },
  it: {
    ones: 'zero un/uno/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant',
    scales: 'cento/cent=100 mille/mila=1e3 milione/milioni/mln/mio=1e6 miliardo/miliardi/mld/mrd=1e9',
    parts: 'mezzo/mezza=.5',
    and: 'e',
    point: 'virgola',
    shape: 'joined',
  },
  tr: {
    ones: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    more: 'buçuk=.5 yarım=.5 çeyrek=.25',
    scales: 'yüz=100 bin=1e3 milyon/mn=1e6 milyar/mr=1e9 trilyon=1e12',
    point: 'virgül nokta',
    shape: 'joined',
  },
  hi: {
    ones: 'शून्य एक दो तीन चार पाँच/पांच छह/छः/छे/छ सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह/अट्ठारह उन्नीस बीस इक्कीस बाईस/बाइस तेईस/तेइस चौबीस पच्चीस छब्बीस सत्ताईस/सत्ताइस अट्ठाईस/अट्ठाइस उनतीस/उन्तीस तीस इकतीस/इकत्तीस बत्तीस तैंतीस/तेतीस चौंतीस/चौतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस/उनचालीस चालीस इकतालीस बयालीस तैंतालीस/तैतालीस चौवालीस/चवालीस/चौंतालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरेपन/तिरपन चौवन/चउवन पचपन छप्पन सत्तावन अट्ठावन/अठावन उनसठ साठ इकसठ बासठ तिरेसठ/तिरसठ चौंसठ/चौसठ पैंसठ/पैसठ छियासठ सड़सठ/सरसठ अड़सठ उनहत्तर सत्तर इकहत्तर/इकत्तर बहत्तर/बहतर तिहत्तर चौहत्तर पचहत्तर छिहत्तर/छियत्तर सतहत्तर अठहत्तर उनासी/उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी/सतासी अट्ठासी/अठासी नवासी नब्बे इक्यानबे/इक्यानवे बानबे/बानवे तिरानबे/तिरानवे चौरानबे/चौरानवे पंचानबे/पंचानवे/पचानवे छियानबे/छियानवे सत्तानबे/सत्तानवे अट्ठानबे/अट्ठानवे निन्यानबे/निन्यानवे',
    more: 'डेढ़=1.5 ढाई=2.5 आधा=.5',
    scales: 'सौ=100 हज़ार/हजार=1e3 लाख=1e5 मिलियन=1e6 करोड़=1e7 बिलियन/अरब=1e9 खरब=1e11 ट्रिलियन=1e12',
    point: 'दशमलव',
  },
};
