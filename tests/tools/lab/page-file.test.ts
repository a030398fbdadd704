import {describe, expect, it} from 'vitest';
import {addressIn, decode} from './page-file.ts';

describe('decode', () => {
  it('takes bytes that are valid UTF-8 as that, whatever they declare', () => {
    expect(decode(Buffer.from('<meta charset="iso-8859-1"><p>12 €</p>'))).toContain('12 €');
  });

  it('believes a declaration where the bytes are no UTF-8', () => {
    const gbk = Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gbk">'),
      Buffer.from([0xbf, 0xdb]),
    ]);
    expect(decode(gbk)).toContain('扣');
  });

  it.each(['', '<meta charset="klingon">'])('falls back on what browsers do with “%s”', head => {
    expect(decode(Buffer.concat([Buffer.from(head), Buffer.from([0x80, 0x9f, 0xe9])]))).toContain('€Ÿé');
  });
});

describe('addressIn', () => {
  it.each([
    ['<link href="https://a.example/p?x=1&amp;y=2" rel="canonical">', 'https://a.example/p?x=1&y=2'],
    ["<meta property='og:url' content='http://b.example/p'><link rel=canonical href=https://a.example/p>", 'https://a.example/p'],
    ['<meta content="http://b.example/p" property="og:url"><link rel="canonical" href="/p">', 'http://b.example/p'],
    ['<link rel="alternate" href="https://c.example/"><link rel="canonical" href="javascript:alert(1)">', 'https://page.invalid/'],
    ['', 'https://page.invalid/'],
  ])('%s', (html, address) => expect(addressIn(html)).toBe(address));
});
