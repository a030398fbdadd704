import type {Acting} from '../background/alerts.ts';
import type {Choosing} from '../background/decisions.ts';
import type {FromView, ViewAnswer} from '../background/from-views.ts';
import browser from './browser.ts';

const send = async (message: FromView): Promise<void> => {
  const answer: ViewAnswer | undefined = await browser.runtime.sendMessage(message);
  if (answer && !answer.ok) throw new Error(answer.why);
};

/** Has the background keep a decision and what follows from it; the store's broadcast brings it to every view. */
export const choose = (decision: Omit<Choosing, 'type'>): Promise<void> => send({type: 'choose', ...decision});

/** Tells the background, which hears no broadcast in its sleep, that decisions came or went by another way. */
export const tellChoicesChanged = (): Promise<void> => send({type: 'choices-changed'});

/** Has the background keep what the seller does about an alert. */
export const actOn = (acting: Acting): Promise<void> => send(acting);

/** Has the background look at the figures now, where anything was met since it did last. */
export const lookAtFigures = (): Promise<void> => send({type: 'look-at-figures'});
