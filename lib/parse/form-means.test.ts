import {describe, expect, it} from 'vitest';
import {learn} from './column-means.ts';
import {columnWordsEast} from './column-words-east.ts';
import {columnWordsSouth} from './column-words-south.ts';
import {columnWordsWest} from './column-words-west.ts';
import {labelField, nameField} from './form-means.ts';

learn(columnWordsWest);
learn(columnWordsEast);
learn(columnWordsSouth);

describe('labelField', () => {
  it.each([
    ['Product name *', 'title'],
    ['Title 23/80', 'title'],
    ['Produktname', 'title'],
    ['宝贝标题', 'title'],
    ['商品名称：', 'title'],
    ['商品名', 'title'],
    ['상품명', 'title'],
    ['Tên sản phẩm', 'title'],
    ['ชื่อสินค้า', 'title'],
    ['Description', 'description'],
    ['Beschreibung', 'description'],
    ['Descripción del producto', 'description'],
    ['商品描述', 'description'],
    ['Short description', undefined],
    ['Kurzbeschreibung', undefined],
    ['SKU (Stock Keeping Unit)', 'sku'],
    ['商家编码', 'sku'],
    ['Regular price (£)', 'listPrice'],
    ['Sale price (£)', 'salePrice'],
    ['Compare-at price', 'listPrice'],
    ['Preço de venda', 'price'],
    ['一口价', 'price'],
    ['Stok', 'stock'],
    ['Quantité en stock', 'stock'],
    ['库存', 'stock'],
    ['カテゴリー', 'category'],
    ['Meta title', 'seoTitle'],
    ['SEO-Titel', 'seoTitle'],
    ['Meta-Beschreibung', 'seoDescription'],
    ['Search engine description', 'seoDescription'],
    ['Tags', 'tags'],
    ['Schlagwörter', 'tags'],
    ['Mots-clés', 'tags'],
    ['标签', 'tags'],
    ['Product images', 'pictures'],
    ['商品图片', 'pictures'],
    ['Recipient name', undefined],
    ['E-mail', undefined],
    ['Weight (kg)', undefined],
    ['Cost per item', undefined],
    ['Note to buyer', undefined],
  ])('“%s” is the label of %s', (label, field) => {
    expect(labelField(label)).toBe(field);
  });
});

describe('nameField', () => {
  it.each([
    ['_regular_price', 'listPrice'],
    ['_sale_price', 'salePrice'],
    ['_sku', 'sku'],
    ['_stock', 'stock'],
    ['post_title', 'title'],
    ['product[name]', 'title'],
    ['product_description[1][meta_title]', 'seoTitle'],
    ['product_description[1][name]', 'title'],
    ['productName', 'title'],
    ['meta_description', 'seoDescription'],
    ['customer_email', undefined],
    ['csrf_token', undefined],
    ['weight', undefined],
    ['q', undefined],
  ])('%s is the name of %s', (name, field) => {
    expect(nameField(name)).toBe(field);
  });
});
