import type {Database} from './database.ts';

/** What the database says of one order. Amounts are minor units of `currency`; statuses are EverShop's own codes. */
export type TrueOrder = {
  number: string;
  /** The id in the address of its page. */
  id: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  status: string;
  paymentStatus: string;
  shipmentStatus: string;
  paymentMethod: string;
  currency: string;
  subtotal: number;
  discount: number;
  coupon: string | null;
  shipping: number;
  tax: number;
  grandTotal: number;
  lines: {sku: string; title: string; quantity: number; unitPrice: number; lineTotal: number}[];
};

/** What the database says of one product. The price is in minor units; the admin shows the stock also where it is not counted. */
export type TrueProduct = {
  id: string;
  title: string;
  sku: string;
  price: number;
  currency: string;
  stock: number;
  countsStock: boolean;
  isInStock: boolean;
  isEnabled: boolean;
};

export type Truth = {orders: TrueOrder[]; products: TrueProduct[]};

const minor = (column: string) => `round(${column} * 100)::bigint`;
const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const orders = `
  SELECT order_number AS "number", uuid AS id, ${iso('created_at')} AS "createdAt", status, payment_status AS "paymentStatus",
    shipment_status AS "shipmentStatus", payment_method AS "paymentMethod", currency, ${minor('sub_total')} AS subtotal,
    ${minor('discount_amount')} AS discount, coupon, ${minor('shipping_fee_incl_tax')} AS shipping, ${minor('total_tax_amount')} AS tax,
    ${minor('grand_total')} AS "grandTotal",
    (SELECT json_agg(json_build_object('sku', product_sku, 'title', product_name, 'quantity', qty, 'unitPrice', ${minor('final_price')},
      'lineTotal', ${minor('line_total')}) ORDER BY order_item_id) FROM order_item WHERE order_item_order_id = order_id) AS lines
  FROM "order" ORDER BY order_id DESC`;

const products = `
  SELECT product.uuid AS id, name AS title, sku, ${minor('price')} AS price,
    coalesce((SELECT nullif(value, '') FROM setting WHERE setting.name = 'storeCurrency'), 'USD') AS currency,
    qty AS stock, manage_stock AS "countsStock", stock_availability AS "isInStock", status AS "isEnabled"
  FROM product JOIN product_description ON product_description_product_id = product_id
    JOIN product_inventory ON product_inventory_product_id = product_id
  ORDER BY product_id DESC`;

/** Every order and every product as the database has them, in the order of the lists: the newest first. */
export const truthOf = async (database: Database): Promise<Truth> => ({
  orders: await database.rows<TrueOrder>(orders),
  products: await database.rows<TrueProduct>(products),
});
