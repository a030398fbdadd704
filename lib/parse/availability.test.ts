import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseAvailability} from './availability.ts';

const said = {
  'in-stock': `In Stock|InStock|instock|https://schema.org/InStock|http://schema.org/OnlineOnly|Availability: In stock|12 in stock|Available|On order, 20 working days|1-10 days|7-10 production days|In stock. Ships within 24 hours
    Auf Lager|Sofort lieferbar|Lieferzeit 2-3 Tage|sofort verfügbar|En stock|Disponible|In magazzino|Disponibile|Em estoque|Disponível|Op voorraad|Direct leverbaar|Dostępny|Produkt dostępny|W magazynie|Skladem|Na sklade|I lager|På lager|Varastossa
    В наличии|Есть в наличии|Є в наявності|В наявності|Stokta var|Stokta|Raktáron|În stoc|Διαθέσιμο|Άμεσα διαθέσιμο|В наличност|Na zalihi|有货|现货|現貨|有庫存|在庫あり|재고 있음|판매중|متوفر|במלאי|Còn hàng|Tersedia|उपलब्ध|พร้อมส่ง|Available to order|Not only in Paris: available today|NOT SOLD|Unsold`,
  'out-of-stock': `Out of stock|OutOfStock|out-of-stock|https://schema.org/OutOfStock|http://schema.org/SoldOut|Sold out|SoldOut|Discontinued|Currently unavailable|This item is currently unavailable.|Not in stock|Not currently available|No longer available|0 in stock|In stock: 0|Notify me when available|Email me when back in stock|Limited edition, sold out|Coming soon
    Ausverkauft|Nicht auf Lager|Derzeit nicht verfügbar|Nicht mehr lieferbar|Leider vergriffen|Épuisé|Rupture de stock|En rupture de stock|Indisponible|Pas en stock|Plus disponible|Agotado|Sin existencias|No disponible|No hay stock, sin stock|Esaurito|Non disponibile|Non è più disponibile|Esgotado|Indisponível|Sem estoque|Não disponível
    Uitverkocht|Niet op voorraad|Niet leverbaar|Niedostępny|Produkt niedostępny|Brak w magazynie|Wyprzedane|Vyprodáno|Není skladem|Momentálně nedostupné|Vypredané|Nie je na sklade|Slutsåld|Slut i lager|Ej i lager|Udsolgt|Utsolgt|Ikke på lager|Loppu|Ei varastossa
    Нет в наличии|Товар распродан|Закончился|Немає в наявності|Tükendi|Stokta yok|Elfogyott|Nincs raktáron|Nem kapható|Stoc epuizat|Nu este în stoc|Indisponibil|Εξαντλήθηκε|Μη διαθέσιμο|Изчерпан|Не е в наличност|Nije dostupno|Rasprodano
    缺货|缺貨|已售罄|售完|无货|暂时缺货|無庫存|商品已下架|到货通知|品切れ|売り切れ|在庫なし|在庫切れ|完売しました|入荷待ち|販売終了|품절|일시품절|재고 없음|غير متوفر|نفدت الكمية|אזל מהמלאי|לא במלאי|Hết hàng|Stok habis|Tidak tersedia|उपलब्ध नहीं|สินค้าหมด`,
  'pre-order': `PreOrder|Pre-order|https://schema.org/PreOrder|Preorder now|BackOrder|https://schema.org/BackOrder|Available on backorder|PreSale|Vorbestellbar|Jetzt vorbestellen|Précommande|Preventa|Prevendita|Pré-venda|Przedsprzedaż|Předobjednávka|Предзаказ|Передзамовлення|Ön sipariş|预售|預購|予約受付中|예약판매`,
  limited: `LimitedAvailability|https://schema.org/LimitedAvailability|Only 3 left|Only 3 left in stock - order soon.|Hurry, just 2 left!|3 left in stock|Low stock|Limited stock|Last one|Nur noch 3 Stück auf Lager|Plus que 3 en stock|Il ne reste que 2 articles|Bientôt épuisé|Quedan 3|Últimas unidades|Ultimi pezzi disponibili|Restam 2 unidades|Nog maar 2 op voorraad|Bijna uitverkocht|Ostatnie sztuki|Poslední kus skladem|Fåtal kvar|Få på lager|Осталось 2 шт.|Залишилось 3|Son 2 ürün|Utolsó darab|仅剩3件|库存紧张|残り2点|残りわずか|在庫わずか|품절임박|3개 남음`,
};

describe('parseAvailability', () => {
  for (const [value, texts] of Object.entries(said))
    it.each(texts.split(/\||\n\s*/))(`${value}: %s`, text => {
      expect(parseAvailability(text)).toBe(value);
    });

  it.each([
    '',
    'Availability:',
    'Verfügbarkeit prüfen',
    'Lagerregal Eiche',
    'Add to cart',
    'Stockholm',
    'Available in 3 colours',
    '4.5 out of 5 stars',
    'https://schema.org/',
    'Brakes and discs',
    'Slutty',
    'Return within 30 days of delivery',
    'Return within 30 days',
    'Disponibilité :',
    'Disponibilità',
    'Dostępność:',
    'Наличност:',
    '在庫',
    'Elérhetőség',
  ])('says nothing: %s', text => {
    expect(parseAvailability(text)).toBeUndefined();
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), text =>
        ['in-stock', 'out-of-stock', 'pre-order', 'limited', undefined].includes(parseAvailability(text)),
      ),
    );
  });

  it('reads the same in capitals and with spaces around', () => {
    const texts = Object.values(said)
      .flatMap(list => list.split(/\||\n\s*/))
      .filter(text => !/[a-z][A-Z]|schema|İ|ı/.test(text));
    for (const text of texts) expect(parseAvailability(`  ${text}\n`)).toBe(parseAvailability(text));
  });
});
