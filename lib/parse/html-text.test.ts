import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {htmlText, withoutEntities} from './html-text.ts';

describe('the text of HTML', () => {
  it.each([
    ['<p>Oak &amp; ash</p><p>Oiled</p>', 'Oak & ash\nOiled'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<b>oak</b>en <i>hook</i>', 'oaken hook'],
    ['a<script>alert("<p>x</p>")</script>b<style>p{}</style>c<!-- <p>d -->e', 'abce'],
    ['<script>never closed', ''],
    ['<!-- never closed', ''],
    ['<a title="1 > 0" href=x>link</a>', 'link'],
    ['<a title="broken>link</a> on', 'link on'],
    ['size < 5 and > 3', 'size < 5 and > 3'],
    ['2 <3 4', '2 <3 4'],
    ['<meta charset="utf-8"><span data-x="1">Text</span>', 'Text'],
    ['Größe&nbsp;&euro;&#32;5 &ouml; &#x4e2d; &#55296; &unheard;', 'Größe € 5 ö 中 &unheard;'],
    ['plain text\n\nin lines', 'plain text\nin lines'],
    ['', ''],
    ['<scripted>kept</scripted>', 'kept'],
  ])('%s', (html, text) => expect(htmlText(html)).toBe(text));

  it('takes entities apart once', () => {
    expect(withoutEntities('&amp;lt;p&amp;gt;')).toBe('&lt;p&gt;');
    expect(htmlText('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe('<script>alert(1)</script>');
  });

  it('leaves text without signs as it is', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\d.,]+$/u), {maxLength: 8}), words => {
        expect(htmlText(`<div>${words.join(' ')}</div>`)).toBe(words.join(' '));
      }),
    ));

  it('takes time in proportion to its length, however broken the page', () => {
    for (const piece of ['<a "', "<a '>", '<', '<!--', '<script', '</script', '&amp', '<p <p "\'']) {
      const start = performance.now();
      htmlText(piece.repeat(20_000));
      expect([piece, performance.now() - start < 1500]).toEqual([piece, true]);
    }
  });
});
