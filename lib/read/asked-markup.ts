import type {Markup} from '../model/reading.ts';
import {once, type Page} from './page.ts';

type Asked = {make?: (page: Page) => Markup};
const asked = (page: Page): Asked => once(page, 'markup-asked', () => ({}));

/** Asks that what the markup says be sent along. The one who asks brings what gathers it: bundles that never ask do without. */
export const askMarkup = (page: Page, make: (page: Page) => Markup): void => {
  asked(page).make = make;
};

/** What the markup says, where a reader asked for it. */
export const askedMarkup = (page: Page): Markup | undefined => asked(page).make?.(page);
