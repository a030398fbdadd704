import type {GoodsActions} from '../../components/goods-view.tsx';
import type {ShopActions} from '../../components/shop-card.tsx';
import {confirmedGoods, forgetting, joining, keepingApart, splitting} from '../../lib/choices/goods.ts';
import {merging, naming, unmerging} from '../../lib/choices/shops.ts';
import {listedName} from '../../lib/model/choice-key.ts';
import {choices, placeIn} from './choices.ts';
import {feeActions} from './costs.ts';
import {decide} from './deciding.ts';
import {lookAt} from './place.ts';

/** What the seller can decide about goods. */
export const goodsActions: GoodsActions = {
  onJoin: rows =>
    void decide(
      joining(
        rows.flatMap(({pairs}) => pairs),
        Date.now(),
      ),
      {what: 'joined', count: rows.length},
    ),
  onKeepApart: ({parts}) =>
    void decide(
      keepingApart(
        parts.map(part => part.map(({listed}) => listed)),
        Date.now(),
      ),
      {what: 'apart', count: parts.flat().length},
    ),
  onSplit: ({listed}) => {
    const good = confirmedGoods(choices.peek()).find(all => all.some(one => listedName(one) === listedName(listed)));
    if (good) void decide(splitting(good, listed, choices.peek(), Date.now()), {what: 'split', count: 1});
  },
  onForget: ({one, other}) => void decide(forgetting(one.listed, other.listed), {what: 'forgotten', count: 1}),
};

/** What the seller can decide about shops. */
export const shopActions: ShopActions = {
  onLook: shop => lookAt(placeIn(shop)),
  onName: (shop, name) => void decide(naming(shop, name, choices.peek(), Date.now()), {what: name.trim() ? 'named' : 'unnamed', count: 1}),
  onMerge: (shop, into) => void decide(merging(shop, into, choices.peek(), Date.now()), {what: 'merged', count: 1}),
  onUnmerge: shop => void decide(unmerging(shop, choices.peek(), Date.now()), {what: 'unmerged', count: 1}),
  ...feeActions,
};
