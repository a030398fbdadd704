import type {PromotionActions} from '../../components/promotion-actions.ts';
import type {Deciding} from '../../lib/choices/goods.ts';
import {promoting, refusingPromotion, unpromoting} from '../../lib/choices/promotions.ts';
import type {Detected} from '../../lib/reports/promotions.ts';
import {decide} from './deciding.ts';
import {askRoom} from './rooms.ts';

const DAY = 86_400_000;
/** A promotion of more days than these is no flash sale: our own choice. */
const FLASH = 3;

const newId = (): string => crypto.randomUUID();

/** A detected promotion as one that is kept: of one listing with its price, of several with the share that was taken off. */
const taking = ({shop, listings, start, until, seen, price, depth, badge}: Detected, id: string): Deciding => {
  const end = until ?? seen;
  const days = Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1;
  const {scale: _, ...whole} = price;
  const effect = listings.length === 1 && price.scale === undefined ? {price: whole} : {off: depth};
  const type = badge?.type ?? (days <= FLASH ? 'flash' : 'daily-price');
  const goal = badge && {goal: badge.text};
  return promoting({...shop, id, refs: listings.map(({ref}) => ref), type, ...goal, start, end, effect}, Date.now());
};

const refusing = ({listings, start}: Detected): Deciding => ({
  choose: listings.flatMap(({listed}) => refusingPromotion(listed, start, Date.now()).choose),
  drop: [],
});

/** What the seller can say of promotions. */
export const promotionActions: PromotionActions = {
  onKeep: ({id = newId(), ...said}) => void decide(promoting({...said, id}, Date.now()), {what: 'promoted', count: 1}),
  onDelete: promotion => void decide(unpromoting(promotion), {what: 'unpromoted', count: 1}),
  onTake: detected => {
    const id = newId();
    void decide(taking(detected, id), {what: 'promoted', count: 1}).then(() => askRoom({edit: id}));
  },
  onRefuse: detected => void decide(refusing(detected), {what: 'no-promotion', count: 1}),
};
