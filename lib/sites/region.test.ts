import {expect, it} from 'vitest';
import type {Site} from '../site.ts';
import {siteById} from './index.ts';

const region = (id: string, host: string) => (siteById(id) as Site).region?.(host);

it.each([
  ['amazon', 'amazon.com', 'US'],
  ['amazon', 'amazon.com.au', 'AU'],
  ['amazon', 'amazon.co.uk', 'GB'],
  ['amazon', 'amazon.de', 'DE'],
  ['amazon', 'sellercentral.amazon.co.uk', 'GB'],
  ['amazon', 'sellercentral-japan.amazon.com', 'JP'],
  ['amazon', 'sellercentral-europe.amazon.com', undefined],
  ['ebay', 'ebay.com', 'US'],
  ['ebay', 'ebay.com.hk', 'HK'],
  ['ebay', 'ebay.ie', 'IE'],
  ['ebay', 'cafr.ebay.ca', 'CA'],
  ['taobao', 'detail.tmall.com', 'CN'],
  ['aliexpress', 'aliexpress.us', 'US'],
  ['shopee', 'shopee.com.my', 'MY'],
  ['shopee', 'shopee.co.th', 'TH'],
  ['shopee', 'banhang.shopee.vn', 'VN'],
  ['shopee', 'seller.xiapi.shopee.cn', undefined],
  ['lazada', 'sellercenter.lazada.sg', 'SG'],
  ['lazada', 'lazada.com.ph', 'PH'],
  ['coupang', 'coupang.com', 'KR'],
  ['coupang', 'tw.coupang.com', 'TW'],
  ['mercari', 'jp.mercari.com', 'JP'],
  ['mercari', 'mercari.com', 'US'],
  ['newegg', 'newegg.ca', 'CA'],
  ['newegg', 'newegg.com', 'US'],
])('%s: %s is of %s', (id, host, country) => expect(region(id, host)).toBe(country));
