import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ideasWithin, learn, said} from './column-means.ts';
import {columnWordsEast} from './column-words-east.ts';
import {columnWordsSouth} from './column-words-south.ts';
import {columnWordsWest} from './column-words-west.ts';
import {figureMeans, figureWords, figureWordsEast, figureWordsSouth, figureWordsWest} from './figure-words.ts';

learn(columnWordsWest);
learn(columnWordsEast);
learn(columnWordsSouth);
for (const words of [figureWords, figureWordsWest, figureWordsEast, figureWordsSouth]) learn(words, figureMeans);

/** Headings as back ends and their translations write them, with units, counts and arrows; `nobody`: what is a person's. */
const headings: Record<string, Record<string, string>> = {
  en: {
    order: 'Order #',
    ref: 'Order ID ▲ | Order Number (12)',
    placedAt: 'Ordered on | Date placed | Purchase date (UTC)',
    orderTotal: 'Order Value | Order total ($)',
    total: 'Total ↓',
    paymentStatus: 'Payment Status | Financial status',
    fulfilmentStatus: 'Fulfilment status | Shipping status',
    quantity: 'Qty. | Quantity (pcs)',
    unitPrice: 'Price per unit | Unit Price (excl. tax)',
    sku: 'SKU | Seller SKU',
    title: 'Product title | Item name',
    available: 'Available quantity | Available',
    inbound: 'Incoming',
    impressions: 'Impressions (7 days)',
    clicks: 'Clicks ⇅',
    spend: 'Ad spend | Total cost (USD)',
    revenue: 'Ordered product sales | Total sales',
    conversion: 'Conversion rate (%)',
    visits: 'Sessions – Total',
    views: 'Page views',
    searchTerm: 'Customer search term | Search query',
    dueAt: 'Ship by',
    buyer: 'Buyer ID',
    nobody: 'Ship-to name | Billing address | Customer | Customer email | Buyer note | Recipient | Phone number',
  },
  zh: {
    ref: '订单编号 | 订单号（共12条） | 主订单编号',
    placedAt: '下单时间 ↓ | 订单创建时间 | 拍下时间',
    paidAt: '付款时间 | 支付时间',
    total: '实收款(元) | 实付款',
    orderTotal: '订单金额（元） | 订单总额',
    status: '订单状态 | 交易状态',
    quantity: '数量 | 购买数量',
    unitPrice: '单价(元) | 商品单价',
    sku: '商家编码',
    title: '商品名称 | 宝贝标题',
    stock: '库存（件） | 商品库存',
    available: '可售库存',
    visits: '访客数 | 商品访客数',
    views: '浏览量',
    impressions: '展现量 | 曝光量',
    clicks: '点击量 | 点击次数',
    spend: '花费（元） | 消耗',
    revenue: '成交金额 | 销售额',
    conversion: '支付转化率 | 转化率',
    campaign: '计划名称',
    searchTerm: '搜索词',
    dueAt: '最晚发货时间 | 发货截止时间',
    nobody: '收货人 | 买家昵称 | 收货地址 | 联系电话 | 买家留言 | 备注',
  },
  'zh-Hant': {
    ref: '訂單編號',
    placedAt: '訂單日期 | 下單時間',
    orderTotal: '訂單金額 | 訂單總金額',
    status: '訂單狀態',
    quantity: '數量',
    price: '價格',
    stock: '庫存量 | 商品庫存',
    title: '商品名稱',
    nobody: '收件人 | 買家備註',
  },
  ja: {
    ref: '注文番号 | 受注番号▼',
    placedAt: '注文日時 | 受注日 | ご注文日',
    paidAt: '入金日',
    sentAt: '発送日 | 出荷日',
    orderTotal: '注文金額 | ご注文合計（税込） | 受注金額',
    status: '注文ステータス | ステータス',
    quantity: '個数 | 数量(点)',
    unitPrice: '単価（税抜）',
    sku: '商品管理番号',
    title: '商品名 | 商品タイトル',
    stock: '在庫数',
    price: '販売価格(円) | 価格',
    visits: '訪問数 | セッション数',
    views: 'ページビュー数',
    impressions: 'インプレッション数',
    clicks: 'クリック数',
    spend: '広告費用 | 広告費',
    revenue: '売上金額 | 売上',
    shipping: '送料',
    nobody: 'お届け先 | 購入者名 | 電話番号 | 備考',
  },
  ko: {
    ref: '주문번호 | 주문 번호 (3)',
    placedAt: '주문일시 | 주문일자 | 주문일',
    paidAt: '결제일 | 결제일시',
    total: '합계',
    orderTotal: '주문금액 | 총 주문금액 | 결제금액(원)',
    status: '주문상태 | 상태',
    quantity: '수량',
    orders: '주문수량',
    title: '상품명',
    stock: '재고수량 | 재고',
    price: '판매가 | 판매가격',
    impressions: '노출수',
    clicks: '클릭수',
    spend: '광고비(원) | 총비용',
    revenue: '매출액 | 총매출',
    conversion: '전환율',
    visits: '방문자수 | 방문수',
    nobody: '수취인명 | 구매자명 | 배송지 주소 | 연락처',
  },
  de: {
    ref: 'Bestellnr. | Bestell-Nr. | Auftragsnummer | Bestellnummer ↑',
    placedAt: 'Bestellt am | Kaufdatum | Bestelldatum (UTC) | Auftragsdatum',
    paidAt: 'Bezahlt am',
    sentAt: 'Versendet am | Versanddatum',
    orderTotal: 'Bestellwert | Gesamtbetrag (brutto)',
    total: 'Gesamtsumme',
    status: 'Bestellstatus | Auftragsstatus',
    paymentStatus: 'Zahlungsstatus',
    fulfilmentStatus: 'Versandstatus | Lieferstatus',
    quantity: 'Stückzahl | Menge (Stk.) | Anzahl',
    unitPrice: 'Stückpreis | Einzelpreis (netto)',
    title: 'Artikelbezeichnung | Produktname',
    stock: 'Lagerbestand | Bestand',
    available: 'Verfügbar | Verfügbarer Bestand',
    price: 'Preis | Verkaufspreis',
    category: 'Kategorien | Warengruppe',
    impressions: 'Impressionen | Einblendungen',
    clicks: 'Klicks',
    spend: 'Werbekosten | Ausgaben (€)',
    revenue: 'Umsatz',
    conversion: 'Konversionsrate | Conversion-Rate',
    visits: 'Besuche | Sitzungen',
    views: 'Seitenaufrufe',
    rating: 'Sterne | Bewertung',
    shipping: 'Versandkosten',
    nobody: 'Kunde | Lieferadresse | Rechnungsadresse | Empfängername | Telefonnummer | Käufername',
  },
  fr: {
    ref: 'N° commande | Numéro de commande | Réf. commande | Commande n°',
    placedAt: "Date de commande | Commandé le | Passée le | Date d'achat",
    paidAt: 'Date de paiement',
    sentAt: "Date d'expédition | Expédié le",
    orderTotal: 'Montant de la commande | Total commande',
    total: 'Montant total (TTC)',
    status: 'Statut | État de la commande',
    paymentStatus: 'Statut du paiement | État de paiement',
    quantity: 'Quantité | Qté',
    unitPrice: 'Prix unitaire HT',
    title: 'Nom du produit',
    name: 'Désignation',
    stock: 'Stock | Quantité en stock',
    available: 'Disponible',
    price: 'Prix TTC | Prix (€)',
    category: 'Catégories',
    impressions: 'Impressions',
    clicks: 'Clics',
    spend: 'Dépenses | Coût total',
    revenue: "Chiffre d'affaires | Ventes",
    conversion: 'Taux de conversion',
    visits: 'Visites | Nombre de visites | Sessions',
    views: 'Pages vues | Vues',
    shipping: 'Frais de port | Frais de livraison',
    refunded: 'Remboursé | Montant remboursé',
    nobody: 'Client | Adresse de livraison | Nom du client | Téléphone | Destinataire',
  },
  es: {
    ref: 'N.º de pedido | Número de pedido | Pedido n.º | ID del pedido',
    placedAt: 'Fecha del pedido | Fecha de compra | Fecha de creación',
    paidAt: 'Fecha de pago',
    sentAt: 'Fecha de envío',
    orderTotal: 'Importe del pedido | Total del pedido',
    total: 'Importe total',
    status: 'Estado | Estado del pedido',
    paymentStatus: 'Estado del pago',
    quantity: 'Cantidad | Cant.',
    units: 'Unidades',
    unitPrice: 'Precio unitario (sin IVA) | Precio por unidad',
    title: 'Nombre del producto | Título',
    stock: 'Existencias | Inventario',
    available: 'Disponible',
    price: 'Precio | Precio (€)',
    category: 'Categoría',
    impressions: 'Impresiones',
    clicks: 'Clics',
    spend: 'Gasto | Coste total',
    revenue: 'Ventas | Ingresos totales',
    conversion: 'Tasa de conversión',
    visits: 'Visitas | Sesiones',
    shipping: 'Gastos de envío | Envío',
    discount: 'Descuento',
    nobody: 'Cliente | Dirección de envío | Nombre del comprador | Teléfono | Destinatario',
  },
  pt: {
    ref: 'Número do pedido | Nº do pedido | ID do pedido | Pedido nº',
    placedAt: 'Data do pedido | Data da compra | Data de criação | Criado em',
    paidAt: 'Data do pagamento | Pago em',
    sentAt: 'Data de envio | Enviado em',
    orderTotal: 'Valor do pedido | Total do pedido (R$) | Valor total do pedido',
    status: 'Status do pedido | Situação',
    paymentStatus: 'Status do pagamento',
    quantity: 'Quantidade | Qtd.',
    unitPrice: 'Preço unitário',
    title: 'Nome do produto | Título do anúncio',
    stock: 'Estoque | Qtd. em estoque',
    available: 'Disponível | Estoque disponível',
    price: 'Preço | Preço de venda',
    category: 'Categoria',
    impressions: 'Impressões',
    clicks: 'Cliques',
    spend: 'Gasto | Custo total',
    revenue: 'Receita | Vendas | Faturamento',
    conversion: 'Taxa de conversão',
    visits: 'Visitas',
    shipping: 'Frete | Custo de envio',
    discount: 'Desconto',
    nobody: 'Comprador | Endereço de entrega | Nome do cliente | Telefone | CPF',
  },
  it: {
    ref: 'Numero ordine | N. ordine | ID ordine | Ordine n.',
    placedAt: "Data ordine | Data dell'ordine | Data di acquisto | Ordinato il",
    paidAt: 'Data pagamento',
    sentAt: 'Data di spedizione | Spedito il',
    orderTotal: "Totale ordine | Importo dell'ordine",
    total: 'Importo totale',
    status: "Stato | Stato dell'ordine",
    paymentStatus: 'Stato pagamento',
    quantity: 'Quantità | Q.tà',
    unitPrice: 'Prezzo unitario',
    title: 'Nome prodotto | Titolo',
    stock: 'Giacenza | Quantità in magazzino',
    available: 'Disponibile | Disponibilità',
    price: 'Prezzo | Prezzo di vendita',
    category: 'Categoria',
    impressions: 'Impressioni',
    clicks: 'Clic',
    spend: 'Spesa | Costo totale',
    revenue: 'Ricavi | Vendite',
    conversion: 'Tasso di conversione',
    visits: 'Visite | Sessioni',
    shipping: 'Spese di spedizione | Costi di spedizione',
    discount: 'Sconto',
    nobody: 'Cliente | Indirizzo di spedizione | Acquirente | Telefono | Destinatario',
  },
  id: {
    ref: 'No. Pesanan | Nomor Pesanan | ID Pesanan',
    placedAt: 'Tanggal Pesanan | Waktu Pesanan Dibuat | Tanggal Pembelian',
    paidAt: 'Waktu Pembayaran',
    sentAt: 'Tanggal Pengiriman',
    orderTotal: 'Total Pesanan | Total Pembayaran (Rp) | Nilai pesanan',
    status: 'Status Pesanan | Status',
    quantity: 'Jumlah | Kuantitas',
    unitPrice: 'Harga Satuan',
    title: 'Nama Produk',
    stock: 'Stok | Jumlah Stok',
    available: 'Tersedia | Stok Tersedia',
    price: 'Harga | Harga (Rp)',
    category: 'Kategori',
    impressions: 'Tayangan',
    clicks: 'Klik | Jumlah Klik',
    spend: 'Biaya Iklan | Pengeluaran',
    revenue: 'Penjualan | Pendapatan',
    conversion: 'Tingkat Konversi',
    visits: 'Kunjungan | Total Kunjungan',
    shipping: 'Ongkir | Ongkos Kirim',
    discount: 'Diskon',
    nobody: 'Nama Penerima | Alamat Pengiriman | Pembeli | No. Telepon | Catatan dari Pembeli',
  },
  th: {
    ref: 'หมายเลขคำสั่งซื้อ | เลขที่คำสั่งซื้อ',
    placedAt: 'วันที่สั่งซื้อ | เวลาสั่งซื้อ | วันที่สร้าง',
    paidAt: 'เวลาชำระเงิน | วันที่ชำระเงิน',
    orderTotal: 'ยอดรวมคำสั่งซื้อ | มูลค่าคำสั่งซื้อ',
    status: 'สถานะคำสั่งซื้อ | สถานะ',
    quantity: 'จำนวน | จำนวนสินค้า',
    unitPrice: 'ราคาต่อหน่วย',
    title: 'ชื่อสินค้า',
    stock: 'คลังสินค้า | สต็อกสินค้า',
    price: 'ราคา (บาท) | ราคาขาย',
    category: 'หมวดหมู่',
    clicks: 'จำนวนคลิก | คลิก',
    spend: 'ค่าใช้จ่าย | ค่าโฆษณา',
    revenue: 'ยอดขาย | ยอดขาย (บาท)',
    shipping: 'ค่าจัดส่ง',
    discount: 'ส่วนลด',
    nobody: 'ชื่อผู้รับ | ที่อยู่จัดส่ง | ผู้ซื้อ | เบอร์โทรศัพท์',
  },
  vi: {
    ref: 'Mã đơn hàng | Số đơn hàng',
    placedAt: 'Ngày đặt hàng | Thời gian đặt hàng | Ngày tạo đơn',
    paidAt: 'Ngày thanh toán | Thời gian thanh toán',
    orderTotal: 'Tổng giá trị đơn hàng | Tổng tiền đơn hàng',
    total: 'Tổng cộng | Tổng tiền',
    status: 'Trạng thái đơn hàng | Trạng thái',
    quantity: 'Số lượng | SL',
    unitPrice: 'Đơn giá',
    title: 'Tên sản phẩm',
    stock: 'Tồn kho | Số lượng tồn kho',
    price: 'Giá bán | Giá (₫)',
    category: 'Danh mục | Ngành hàng',
    clicks: 'Lượt nhấp | Số lượt nhấp',
    spend: 'Chi phí | Chi phí quảng cáo',
    revenue: 'Doanh thu | Doanh số',
    conversion: 'Tỷ lệ chuyển đổi',
    visits: 'Lượt truy cập',
    shipping: 'Phí vận chuyển',
    discount: 'Giảm giá',
    nobody: 'Người nhận | Địa chỉ giao hàng | Người mua | Số điện thoại | Ghi chú',
  },
};

const each = Object.entries(headings).flatMap(([lang, ideas]) =>
  Object.entries(ideas).flatMap(([idea, words]) => words.split(' | ').map(heading => [lang, heading, idea] as const)),
);

describe('said', () => {
  it.each(each)('%s: “%s” says %s', (_, heading, idea) => {
    expect(said(heading)?.idea ?? 'nobody').toBe(idea);
    if (idea === 'nobody') expect(said(heading)).toEqual({idea: null, rank: 0});
  });

  it.each([
    ['order_total', 'orderTotal'],
    ['total_paid_tax_incl', 'orderTotal'],
    ['id_order', 'ref'],
    ['increment_id', 'ref'],
    ['orderNumber', 'ref'],
    ['date_add', undefined],
    ['created_at', 'placedAt'],
    ['listingSKU', 'sku'],
    ['availableQuantity', 'available'],
    ['visitCount', 'visits'],
    ['billing_address', null],
    ['buyer-username', 'buyer'],
  ])('a name in code, %s, says %s', (name, idea) => {
    expect(said(name)?.idea).toBe(idea);
  });

  it('ranks what includes tax before what says nothing of it, and that before what does not include it', () => {
    const ranks = ['Price (incl. VAT)', 'Price', 'Price (excl. tax)', '単価（税抜）', 'Prix TTC', 'Preis netto', 'Grand Total (Base)'];
    expect(ranks.map(words => said(words)?.rank)).toEqual([1, 0, -1, -1, 1, -1, -1]);
  });

  it.each([
    'Delivery date',
    'Lieferdatum',
    'Payment method',
    'Tracking number',
    'Refund status',
    'Best seller rank',
    'Cost per click',
    'CTR',
    'Weight',
    'Preorder',
    '佣金',
    '物流单号',
    '',
  ])('“%s” is not understood, rather than understood as something near', words => {
    expect(said(words)).toBeUndefined();
  });

  it('is the same in any case and with any space around', () => {
    const plain = each.map(([, heading]) => heading).filter(heading => !/[A-Z]{2}/.test(heading));
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.nat({max: 3}), (heading, spaces) => {
        const around = ' '.repeat(spaces);
        // An upper case letter behind a lower one begins a new word of a name in code.
        expect(said(`${around}${heading.toLowerCase()}${around}`)).toEqual(said(heading));
      }),
    );
  });

  it('says of a person’s column in any words around that it is nobody’s business, or at most a buyer’s id, or nothing', () => {
    const persons = each.filter(([, , idea]) => idea === 'nobody').map(([, heading]) => heading);
    fc.assert(
      fc.property(fc.constantFrom(...persons), fc.string({maxLength: 12}), (heading, more) => {
        expect([null, 'buyer']).toContain(said(`${heading} ${more}`)?.idea ?? null);
      }),
    );
  });

  it('never throws, whatever stands over a column', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 100}), words => void said(words)));
  });
});

it('finds ideas among other words: what a heading or an address is about', () => {
  expect(ideasWithin('Manage all orders of this shop').has('order')).toBe(true);
  expect(ideasWithin('/wp-admin/edit.php?post_type=shop_order').has('order')).toBe(true);
  expect(ideasWithin('已卖出的宝贝').has('product')).toBe(true);
  expect(ideasWithin('Settings').has('order')).toBe(false);
});
