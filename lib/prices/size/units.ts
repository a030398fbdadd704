/** What a unit measures. `pack` counts what holds other things (bottles, boxes), `piece` counts the things themselves (tablets, sheets). */
export type Kind = Sold | 'storage' | 'frequency' | 'power' | 'voltage' | 'charge' | 'pixels' | 'speed' | 'users' | 'times';
/** What a price can be asked for one of: a litre, a kilogram, a metre, a piece. */
export type Sold = 'volume' | 'weight' | 'length' | 'pack' | 'piece';
/** `factor`: how many base units (ml, g, mm, one; megabytes, hertz …) it is. */
export type Unit = {kind: Kind; factor: number};

// English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Chinese, Japanese, Korean; of US and imperial measures the US ones.
const table: Record<Kind, Record<number, string>> = {
  volume: {
    1: 'ml milliliter milliliters millilitre millilitres cc мл 毫升 ミリリットル 밀리리터',
    10: 'cl centiliter centilitre',
    100: 'dl',
    1000: 'l lt ltr liter liters litre litres litro litros litri litr litry литр литра литров л 升 公升 リットル 리터',
    29.5735: 'floz fluidounce fluidounces',
    473.176: 'pint pints',
    946.353: 'quart quarts qt',
    3785.41: 'gallon gallons gal',
    28316.8: 'cuft cubicfoot cubicfeet',
  },
  weight: {
    0.001: 'mg milligram milligrams мг 毫克',
    1: 'g gr gram grams gramm gramme grammes gramos grammi grama gramas г гр грамм 克 グラム 그램',
    50: '两',
    500: '斤',
    1000: 'kg kgs kilo kilos kilogram kilograms kilogramm kilogrammes кг 千克 公斤 キロ 킬로그램',
    28.3495: 'oz ounce ounces',
    453.592: 'lb lbs pound pounds',
  },
  length: {
    1: 'mm millimeter millimetre мм 毫米',
    10: 'cm centimeter centimeters centimetre centimetres см 厘米 公分 センチ',
    25.4: 'in inch inches zoll pouces pulgadas polegadas pollici " 寸 英寸 インチ 인치',
    304.8: 'ft foot feet 英尺',
    914.4: 'yd yds yard yards 码',
    1000: 'm meter meters metre metres metro metros metri м 米 メートル 미터',
  },
  pack: {
    1: `pack packs pk bottle bottles can cans bag bags box boxes carton cartons case cases pouch pouches jar jars tube tubes
      packung packungen flasche flaschen dose dosen beutel karton tüte tüten bouteille bouteilles boîte boîtes paquet paquets
      sachet sachets canette canettes botella botellas lata latas paquete paquetes caja cajas bolsa bolsas garrafa garrafas pacote pacotes
      caixa caixas bottiglia bottiglie lattina lattine confezione confezioni fles flessen blik blikken doos pak opakowanie opakowań butelka
      butelek упаковка упаковки упаковок уп бутылка бутылки бутылок пачка пачек банка банок
      瓶 包 袋 盒 罐 桶 箱 杯 套 提 听 組 组 缶 パック セット 병 팩 박스 봉 캔`,
  },
  piece: {
    1: `pc pcs piece pieces count ct unit units sheet sheets tablet tablets capsule capsules roll rolls pad pads label labels disc discs
      stück stk tabletten kapseln rollen blatt pièce pièces pièce pcs comprimés gélules rouleaux feuilles pieza piezas unidad unidades ud
      uds cápsulas hojas rollos unidade un peça peças folhas pezzo pezzi pz compresse capsule rotoli fogli stuk stuks vellen szt sztuk
      tabletek шт штук штука штуки таблеток капсул 个 個 只 片 支 条 件 粒 枚 卷 张 張 块 块装 颗 丸 本 枚入 錠 粒入 개 매 정 장`,
    2: 'pair pairs paar paire paires par pares paia paio 双 对 雙 對 足 켤레',
    12: 'dozen dutzend douzaine docena dúzia dozzina 打 ダース',
  },
  storage: {0.001: 'kb', 1: 'mb', 1000: 'gb gig', 1000000: 'tb'},
  frequency: {1: 'hz', 1000: 'khz', 1000000: 'mhz', 1000000000: 'ghz'},
  power: {1: 'w watt watts вт 瓦', 1000: 'kw', 745.7: 'hp'},
  voltage: {1: 'v volt volts 伏'},
  charge: {1: 'mah 毫安', 1000: 'ah'},
  pixels: {1: 'mp megapixel megapixels 像素'},
  speed: {1: 'rpm', 1000: 'krpm'},
  users: {1: 'user users u client clients seat seats license licenses cal cals'},
  times: {1: 'x'},
};

const rows = Object.entries(table).flatMap(([kind, factors]) =>
  Object.entries(factors).flatMap(([factor, words]) =>
    words.split(/\s+/).map((word): [string, Unit] => [word, {kind: kind as Kind, factor: Number(factor)}]),
  ),
);

/** Every unit by how it is written, in small letters and without dots and spaces (fl. oz is `floz`). */
export const units: ReadonlyMap<string, Unit> = new Map(rows);
