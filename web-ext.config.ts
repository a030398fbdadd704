import {defineWebExtConfig} from 'wxt';
import {findChromium} from './tests/tools/browser.mjs';

const hasDisplay =
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const chromium = await findChromium();

/** The browser of `npm run dev`; without a display the build goes on without one. */
export default defineWebExtConfig({
  disabled: !hasDisplay,
  ...(chromium ? {binaries: {chrome: chromium}} : {}),
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
