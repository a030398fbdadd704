import type {Api} from './api.ts';

/** What the API says of the shop. Amounts are minor units, with tax; dates are ISO 8601 in UTC. */
export type OrderTruth = {
  id: string;
  code: string;
  /** null in a basket that nobody has paid yet. */
  placedAt: string | null;
  state: string;
  currency: string;
  total: number;
  subTotal: number;
  shipping: number;
  /** Below zero where something was taken off. */
  discount: number;
  /** What was given back of what was paid: `total` still counts it. */
  refunded: number;
  coupons: string[];
  lines: {
    sku: string;
    title: string;
    quantity: number;
    orderedQuantity: number;
    unitPrice: number;
    discountedUnitPrice: number;
    linePrice: number;
  }[];
};
export type VariantTruth = {
  id: string;
  title: string;
  sku: string;
  price: number;
  priceWithTax: number;
  currency: string;
  stock: number;
  allocated: number;
  isEnabled: boolean;
};
export type ProductTruth = {id: string; title: string; slug: string; isEnabled: boolean; variants: VariantTruth[]};
export type Truth = {orders: OrderTruth[]; products: ProductTruth[]};

type Order = {
  id: string;
  code: string;
  orderPlacedAt: string | null;
  state: string;
  currencyCode: string;
  totalWithTax: number;
  subTotalWithTax: number;
  shippingWithTax: number;
  couponCodes: string[];
  discounts: {amountWithTax: number}[];
  payments: {refunds: {total: number}[]}[] | null;
  lines: {
    quantity: number;
    orderPlacedQuantity: number;
    unitPriceWithTax: number;
    discountedUnitPriceWithTax: number;
    linePriceWithTax: number;
    productVariant: {sku: string; name: string};
  }[];
};
type Product = {
  id: string;
  name: string;
  slug: string;
  enabled: boolean;
  variants: {
    id: string;
    name: string;
    sku: string;
    price: number;
    priceWithTax: number;
    currencyCode: string;
    enabled: boolean;
    stockLevels: {stockOnHand: number; stockAllocated: number}[];
  }[];
};

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

const orderTruth = (order: Order): OrderTruth => ({
  id: order.id,
  code: order.code,
  placedAt: order.orderPlacedAt,
  state: order.state,
  currency: order.currencyCode,
  total: order.totalWithTax,
  subTotal: order.subTotalWithTax,
  shipping: order.shippingWithTax,
  discount: sum(order.discounts.map(({amountWithTax}) => amountWithTax)),
  refunded: sum((order.payments ?? []).flatMap(({refunds}) => refunds.map(({total}) => total))),
  coupons: order.couponCodes,
  lines: order.lines.map(line => ({
    sku: line.productVariant.sku,
    title: line.productVariant.name,
    quantity: line.quantity,
    orderedQuantity: line.orderPlacedQuantity,
    unitPrice: line.unitPriceWithTax,
    discountedUnitPrice: line.discountedUnitPriceWithTax,
    linePrice: line.linePriceWithTax,
  })),
});

const productTruth = ({id, name, slug, enabled, variants}: Product): ProductTruth => ({
  id,
  title: name,
  slug,
  isEnabled: enabled,
  variants: variants.map(variant => ({
    id: variant.id,
    title: variant.name,
    sku: variant.sku,
    price: variant.price,
    priceWithTax: variant.priceWithTax,
    currency: variant.currencyCode,
    stock: sum(variant.stockLevels.map(({stockOnHand}) => stockOnHand)),
    allocated: sum(variant.stockLevels.map(({stockAllocated}) => stockAllocated)),
    isEnabled: variant.enabled,
  })),
});

/** Everything that the two admins could show of orders and products, newest order first, products by id. */
export const truthOf = async (admin: Api): Promise<Truth> => {
  const {orders, products} = await admin<{orders: {items: Order[]}; products: {items: Product[]}}>(`{
    orders(options: {take: 500, sort: {orderPlacedAt: DESC}}) {items {
      id code orderPlacedAt state currencyCode totalWithTax subTotalWithTax shippingWithTax couponCodes
      discounts {amountWithTax} payments {refunds {total}}
      lines {quantity orderPlacedQuantity unitPriceWithTax discountedUnitPriceWithTax linePriceWithTax productVariant {sku name}}
    }}
    products(options: {take: 500, sort: {id: ASC}}) {items {
      id name slug enabled
      variants {id name sku price priceWithTax currencyCode enabled stockLevels {stockOnHand stockAllocated}}
    }}
  }`);
  return {orders: orders.items.map(orderTruth), products: products.items.map(productTruth)};
};
