import {describe, expect, it} from 'vitest';
import {refIn} from './id-in-path.ts';

describe('refIn', () => {
  it.each([
    ['/admin/products/edit/7f1d2c3b-9a4e-4c55-8d11-0a2b3c4d5e6f', '7f1d2c3b-9a4e-4c55-8d11-0a2b3c4d5e6f'],
    ['/admin/catalog/products/46/variants/49', 'variant-49'],
    ['/dashboard/product-variants/49', 'variant-49'],
    ['/admin/product-variant/edit/49/', 'variant-49'],
    ['/admin/variants/49/edit?tab=stock', 'variant-49'],
    ['/admin/products/46?from=/variants/49', '46'],
    ['/wp-admin/post.php?post=17&action=edit', '17'],
    ['/admin/index.php?route=catalog/product.form&user_token=a1b2c3&product_id=42', '42'],
    ['/seller/goods/publish?itemId=681200000000', '681200000000'],
    ['/goods/edit?shopId=9&goodsId=77', '77'],
    ['/goods/edit?userId=9', undefined],
    ['/products/17/edit?session_id=s3cr3t', '17'],
    ['/products/17?auth_id=s3cr3t', '17'],
    ['/products/new?session_id=s3cr3t1', undefined],
    ['/products', undefined],
  ])('%s names %s', (address, ref) => expect(refIn(address)).toBe(ref));
});
