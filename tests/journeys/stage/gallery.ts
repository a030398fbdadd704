import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import type {Seller} from './seller.ts';

/** One component's states as the gallery is asked for them. */
export type Asked = {name: string; language: string; theme: string};

/** The components, each of which has a sheet. */
export const sheetNames = () =>
  readdirSync(join(import.meta.dirname, '../../../components'))
    .flatMap(file => (file.endsWith('.tsx') ? [file.slice(0, -4)] : []))
    .sort();

/** The gallery of the demo build, at a time zone that is the same everywhere. */
export const openGallery = async ({context, id}: Seller): Promise<Page> => {
  const page = await context.newPage();
  await page.setViewportSize({width: 768, height: 600});
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setTimezoneOverride', {timezoneId: 'UTC'});
  await page.goto(`chrome-extension://${id}/gallery.html`);
  return page;
};

/** Shows one sheet, alone on the page, and waits until each of its states is drawn. Throws what kept one from being drawn, and where a sentence was not filled. */
export const show = async (page: Page, {name, language, theme}: Asked) => {
  const undrawn = await page.evaluate(async hash => {
    location.hash = hash;
    const drawn = () => [...document.querySelectorAll<HTMLElement>('[data-example]')].map(({dataset}) => dataset.state);
    for (let frames = 0; frames < 120; frames += 1) {
      await new Promise(requestAnimationFrame);
      const [title] = document.title.split(' ');
      const states = title === hash.slice(2).split('?')[0] ? drawn() : ['another sheet'];
      if (states.length > 0 && states.every(state => state === 'drawn')) return [];
      if (frames === 119) return states;
    }
    return [];
  }, `#/${name}?lang=${language}&theme=${theme}&bare`);
  if (undrawn.length > 0) throw new Error(`${name}, ${language}, ${theme}: ${undrawn.join(', ')}`);
  const unfilled = (await page.getByTestId('sheet').textContent())?.match(/\{\{\w+|undefined|NaN/g);
  if (unfilled) throw new Error(`${name}, ${language}: a sentence lacks what it is filled with: ${unfilled.join(', ')}`);
  await page.evaluate(() => document.fonts.ready);
};
