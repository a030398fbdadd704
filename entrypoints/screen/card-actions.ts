import {signal} from '@preact/signals';
import type {CardActions} from '../../components/card-actions.ts';
import {markOf} from '../../lib/choices/ownership.ts';
import {keysOfPicks, pickOf} from '../../lib/choices/picks.ts';
import {choiceKey} from '../../lib/model/choice-key.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {teachable} from '../../lib/read/taught-words.ts';
import type {Card} from '../../lib/reports/card.ts';
import {choicesFor, headAt, isHeadOf} from '../../lib/store/read.ts';
import {choose} from './choose.ts';
import {withStore} from './store.ts';

/** The page could not be pointed at from here. */
export const isRefused = signal(false);

/** What could not be decided, for who looks at the console: the view shows what holds. */
const tell = (error: unknown): void => console.error(error);

const isListing = isHeadOf('listing');

const wholeOf = async ({key}: Card): Promise<Snapshot<'listing'> | undefined> => {
  const head = await withStore(store => headAt(store, key));
  return head && isListing(head) ? head.whole : undefined;
};

const pick = async (card: Card, field: string, rival: number, isAlways: boolean): Promise<void> => {
  const whole = await wholeOf(card);
  const one = whole && pickOf({whole, field, rival, isAlways, at: Date.now()});
  if (one) await choose({choose: [one], drop: [], about: card.key});
};

const takeBack = async (card: Card, field: string, by: 'chosen' | 'taught'): Promise<void> => {
  const whole = await wholeOf(card);
  if (!whole) return;
  const taught = await withStore(async store =>
    (await choicesFor(store, card.key)).filter(one => one.what === 'taught' && one.field === field),
  );
  await choose({choose: [], drop: by === 'taught' ? taught.map(choiceKey) : keysOfPicks(whole, field), about: card.key});
};

const own: CardActions['onOwner'] = async (card, of, owner) => {
  const whole = await wholeOf(card);
  const mark = whole && markOf(whole, of, owner ?? 'mine', Date.now());
  if (mark) await choose({choose: owner ? [mark] : [], drop: owner ? [] : [choiceKey(mark)], about: card.key});
};

/** What can be decided about a listing in a view that points with `onPoint`. */
export const cardActions = (onPoint: CardActions['onPoint']): CardActions => ({
  onPick: (...what) => void pick(...what).catch(tell),
  onTakeBack: (...what) => void takeBack(...what).catch(tell),
  onOwner: (...what) => void Promise.resolve(own(...what)).catch(tell),
  onPoint,
  teachable,
  isRefused: isRefused.value,
});
