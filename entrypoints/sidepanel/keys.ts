import {signal} from '@preact/signals';
import browser from '../screen/browser.ts';

/** The keys that open the popup, as the browser writes them and the seller may have changed them; undefined: there are none. */
export const keys = signal<string | undefined>(undefined);

/** Asks which they are. */
export const findKeys = async (): Promise<void> => {
  const commands = await browser.commands.getAll();
  keys.value = commands.find(({name}) => name === '_execute_action')?.shortcut || undefined;
};
