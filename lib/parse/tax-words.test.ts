import {describe, expect, it} from 'vitest';
import {includesTax} from './tax-words.ts';

describe('tax beside a price', () => {
  it.each([
    ['12,50 €', '12,50 € inkl. MwSt.', true],
    ['12,50 €', '12,50 € inkl. 19% MwSt., zzgl. Versandkosten', true],
    ['12,50 €', '12,50 € zzgl. MwSt.', false],
    ['12,50 €', '12,50 € netto', false],
    ['£10.00', '£10.00 inc. VAT', true],
    ['£10.00', '£10.00 incl VAT', true],
    ['£10.00', '£10.00 VAT included', true],
    ['£10.00', '£10.00 ex VAT', false],
    ['£10.00', '£10.00 excl. VAT', false],
    ['£10.00', '£10.00 + VAT', false],
    ['$148.50', '$148.50 inc GST', true],
    ['₹499', '₹499 inclusive of all taxes', true],
    ['12,00 €', '12,00 € TTC', true],
    ['12,00 €', '12,00 € HT', false],
    ['12,00 €', '12,00 € IVA incluido', true],
    ['12,00 €', '12,00 € IVA incl.', true],
    ['12,00 €', '12,00 € + IVA', false],
    ['12,00 €', '12,00 € IVA esclusa', false],
    ['12,00 €', '12,00 € incl. BTW', true],
    ['199 kr', '199 kr inkl. moms', true],
    ['199 kr', '199 kr exkl. moms', false],
    ['44,95 €', '44,95 € sis. 24% alv', true],
    ['120 Kč', '120 Kč s DPH', true],
    ['120 Kč', '120 Kč bez DPH', false],
    ['120 Kč', 'Cena 120 Kč včetně DPH', true],
    ['49,99 zł', '49,99 zł brutto', true],
    ['49,99 zł', '49,99 zł bez VAT', false],
    ['990 ₽', '990 ₽ с НДС', true],
    ['990 ₽', '990 ₽ без НДС', false],
    ['150 TL', '150 TL KDV dahil', true],
    ['150 TL', '150 TL + KDV', false],
    ['20 €', '20 € cu TVA', true],
    ['20 €', '20 € fără TVA', false],
    ['20 €', '20 € με ΦΠΑ', true],
    ['20 €', '20 € χωρίς ΦΠΑ', false],
    ['36.53€', 'Brez DDV: 36.53€', false],
    ['¥1,300', '¥1,300 (税込)', true],
    ['¥1,300', '¥1,300（税抜）', false],
    ['¥45', '含税价 ¥45', true],
    ['¥45', '¥45 不含税', false],
    ['45 元', '45 元 未稅', false],
    ['12,000원', '12,000원 (부가세 별도)', false],
    ['120 ₪', '120 ₪ כולל מע"מ', true],
  ])('%s in “%s” is %s', (price, beside, is) => expect(includesTax(price, beside)).toBe(is));

  it.each([
    ['120,00 €', 'bez DPH 100,00 € s DPH 120,00 €', true],
    ['100,00 €', 'bez DPH 100,00 € s DPH 120,00 €', false],
    ['120,00 €', '120,00 € s DPH (100,00 € bez DPH)', true],
    ['100,00 €', '120,00 € s DPH (100,00 € bez DPH)', false],
    ['120.00', '120.00 100.00 ex VAT', undefined],
  ])('%s in “%s” is %s by the words on its side', (price, beside, is) => expect(includesTax(price, beside)).toBe(is));

  it.each([
    ['12 €', '12 €'],
    ['12 €', '12 € plus Versand'],
    ['12 €', '12 € / kg'],
    ['12 €', '12 € in den Warenkorb'],
    ['$12', '$12 with Taxi Card'],
    ['12 €', '12 € inkl. MwSt. oder zzgl. MwSt.'],
  ])('%s in “%s” says nothing', (price, beside) => expect(includesTax(price, beside)).toBeUndefined());
});
