import type {ShownWords} from '../model/reading.ts';
import {all} from './element.ts';
import type {Page, Read} from './page.ts';

/** Does something on the page match, or is it told otherwise? */
export const shows =
  (selector: string, otherwise: (page: Page) => boolean) =>
  (page: Page): boolean =>
    all(page, selector).length > 0 || otherwise(page);

/** What is chosen now in the first match, a list to choose from: its words. */
export const chosenIn =
  (selector: string): Read<string> =>
  page => {
    const field = all(page, selector)[0] as HTMLSelectElement | undefined;
    const words = field?.selectedOptions?.[0]?.textContent?.trim() ?? '';
    return words ? [{value: words, from: `${selector} value`}] : [];
  };

/** A moment that three form fields hold: the day (`2026-11-03`), the hour and the minute. */
export const clocked =
  (day: Read<string>, hour: Read<string>, minute: Read<string>): Read<ShownWords> =>
  page => {
    const two = (read: Read<string>): string => (read(page)[0]?.value ?? '').padStart(2, '0');
    return day(page).map(({value, from}) => ({value: {shown: [`${value} ${two(hour)}:${two(minute)}`]}, from}));
  };
