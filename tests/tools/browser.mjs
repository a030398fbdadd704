import {existsSync} from 'node:fs';

// Branded Chrome is not in the list: since version 137 it ignores --load-extension.
const places = [
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of Playwright's own Chromium; undefined where Playwright or its download is missing. */
const fromPlaywright = async () => {
  try {
    const {chromium} = await import('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The path of a Chromium that loads unpacked extensions: CHROMIUM_PATH, else the system's, else Playwright's; undefined when there is none.
 * Throws where CHROMIUM_PATH names no file.
 */
export const findChromium = async () => {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  return named || places.find(existsSync) || (await fromPlaywright());
};

/** Like findChromium, but throws a sentence saying what to do when there is none. */
export const chromiumPath = async () => {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium found. Run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium.');
  return found;
};

/** The path of a Firefox that Marionette can drive: FIREFOX_PATH, else Debian's; undefined when there is none. */
export const findFirefox = () =>
  [process.env.FIREFOX_PATH ?? '', '/usr/lib/firefox-esr/firefox-esr', '/usr/bin/firefox-esr', '/usr/lib/firefox/firefox'].find(
    path => path && existsSync(path),
  );
