import {describe, expect, it} from 'vitest';
import {parseMoney} from './money.ts';
import {shippingIn} from './shipping-words.ts';

const euro = {amount: 4000, currency: 'EUR'};
const cost = (lines: string[], price = euro) => shippingIn(lines, price, text => parseMoney(text, {hint: price.currency})?.money)?.amount;

describe('the cost of sending', () => {
  it.each([
    ['Versand: 4,90 €', 490],
    ['zzgl. 4,90 € Versandkosten', 490],
    ['Livraison : 3,99 €', 399],
    ['Frais de port 3,99 €', 399],
    ['Gastos de envío: 5,95 €', 595],
    ['Spedizione 6,00 €', 600],
    ['Verzendkosten € 3,95', 395],
    ['Koszt dostawy 9,99 €', 999],
    ['Free shipping', 0],
    ['FREE delivery in 2 days', 0],
    ['Kostenloser Versand', 0],
    ['Livraison gratuite', 0],
    ['Envío gratis', 0],
    ['Spedizione gratuita', 0],
    ['Gratis verzending', 0],
    ['Darmowa dostawa', 0],
    ['Doprava zdarma', 0],
    ['Бесплатная доставка', 0],
    ['送料無料', 0],
    ['包邮', 0],
    ['免运费', 0],
    ['무료배송', 0],
    ['Free shipping & returns', 0],
  ])('“%s” is %s', (line, amount) => expect(cost([line])).toBe(amount));

  it.each([
    'Free shipping over $50',
    'Free delivery on orders above €20',
    'Kostenloser Versand ab 50 €',
    'Livraison gratuite dès 49 €',
    'Livraison gratuite à partir de 49 €',
    'Envío gratis en pedidos superiores a 30 €',
    'Spedizione gratuita oltre 39 €',
    'Doprava zdarma od 1000 Kč',
    '送料無料（3,980円以上）',
    '滿799免運費',
    'Free delivery with Prime',
    'Versand ab 4,90 €',
    'Free returns',
    'Free in-store pickup',
    'zzgl. Versandkosten',
    'Delivery in 3 days',
    'Express delivery €6.95',
    '24,20 € IVA incluido, más envío',
    '12,50 € zzgl. Versand',
    'Shipping and goods €40.00',
    'Free gift with every order',
    '€12.50',
    'Shipping €4.00 or €9.00',
  ])('“%s” says nothing', line => expect(cost([line])).toBeUndefined());

  it('is told by the standard way where there are several, and not where they disagree', () => {
    expect(cost(['Standard delivery €3.50', 'Delivery on Sunday €6.95'])).toBe(350);
    expect(cost(['Delivery €3.50', 'Delivery on Sunday €6.95'])).toBeUndefined();
  });
  it('is not told where the price reaches what makes it free', () => {
    const lines = ['Standard delivery €3.50', 'Free standard delivery over €50'];
    expect(cost(lines)).toBe(350);
    expect(cost(lines, {amount: 6000, currency: 'EUR'})).toBeUndefined();
  });
  it('is not told in another currency', () => expect(cost(['Shipping $4.00'])).toBeUndefined());
});
