import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {packed} from '../tools/pictures/pack.ts';
import {readPng} from '../tools/pictures/png.ts';
import {openGallery, sheetNames, show} from './stage/gallery.ts';
import {expect, test} from './stage/test.ts';

const folder = join(import.meta.dirname, '../pictures');
const names = sheetNames();
const samples = ['Handgloves 0123456789 €', '关键纽扣读取商品页面，找出最该改的一处', 'schema.org Product'];

// As good as none: pictures are only compared with those of a machine that draws the same letters and lines.
const tolerance = {threshold: 0.02, maxDiffPixels: 30};

/** Named after the platform, and how letters and lines come out on it: they differ between fonts, and sometimes between browsers. */
const handOf = async (page: Page) => {
  const drawn = await page.evaluate(async texts => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('There is nothing to draw with.');
    const family = getComputedStyle(document.body).fontFamily;
    const fonts = [`400 13px ${family}`, `650 20px ${family}`, '400 12px monospace'];
    for (const [row, font] of fonts.entries())
      for (const [i, text] of texts.entries()) {
        pen.font = font;
        pen.fillText(text, 2.5, 20 + 14 * i + 45 * row);
      }
    pen.roundRect(120.5, 100.5, 60, 30, 10);
    pen.stroke();
    const {data} = pen.getImageData(0, 0, canvas.width, canvas.height);
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))].slice(0, 4);
  }, samples);
  return `${process.platform}-${Buffer.from(drawn).toString('hex')}`;
};

// One browser for each language and theme, two at a time.
test.describe.configure({mode: 'parallel'});

for (const language of ['en', 'zh-CN'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`every component looks as in its picture, ${language}, ${theme}`, async ({demoSeller}, {config}) => {
      test.setTimeout(300_000);
      const page = await openGallery(demoSeller);
      const hand = await handOf(page);
      if (config.updateSnapshots === 'none' && !existsSync(join(folder, hand))) {
        const why = `no pictures with the letters of this machine (${hand}; there are ${readdirSync(folder).join(', ')})`;
        console.log(`skipped: ${why}`);
        test.skip(true, why);
      }
      const place = [hand, `${language}-${theme}`.toLowerCase()];
      for (const name of names) {
        await show(page, {name, language, theme});
        const screenshot = await page.getByTestId('sheet').screenshot({animations: 'disabled', scale: 'css'});
        const picture = packed(readPng(screenshot));
        // To the byte the same, as nearly all are: the comparison that finds where they differ takes twice as long as the picture.
        const before = join(folder, ...place, `${name}.png`);
        if (existsSync(before) && readFileSync(before).equals(picture)) continue;
        expect
          .soft(picture, `${name}: look at it, and if it is meant to look so: npm run pictures`)
          .toMatchSnapshot([...place, `${name}.png`], tolerance);
      }
      const left = readdirSync(join(folder, ...place)).filter(file => !names.includes(file.replace('.png', '')));
      expect(left, 'pictures of components that are no more: npm run pictures').toEqual([]);
    });
