import {isFromResultsAlone} from '../../lib/choices/seen-in-results.ts';
import type {Kept} from '../../lib/messages.ts';
import type {Choice} from '../../lib/model/choice.ts';
import {choiceKey, thingChosen} from '../../lib/model/choice-key.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {history} from '../../lib/store/history.ts';
import type {Head, Store} from '../../lib/store/open.ts';
import {choicesFor, headAt, headsAtAddress, isHeadOf} from '../../lib/store/read.ts';
import {decide, forget, keep} from '../../lib/store/write.ts';

const isListing = isHeadOf('listing');

/** What is known of the same page from results alone, under another name: its address, or its number without its shop. */
const shadowsOf = async (store: Store, key: ThingKey): Promise<Head<'listing'>[]> => {
  const head = await headAt(store, key);
  if (!head || !isListing(head) || isFromResultsAlone(head.whole)) return [];
  const [site, host, , kind, ref] = key;
  const others = [...(await headsAtAddress(store, head.url)), await headAt(store, [site, host, '', kind, ref])];
  const found = others.flatMap(one => (one && isListing(one) && isFromResultsAlone(one.whole) ? [one] : []));
  return [...new Map(found.map(one => [one.key.join('\n'), one])).values()];
};

const renamed = (one: Choice, [site, host, shop, , ref]: ThingKey): Choice => ({...one, site, host, shop: shop || null, ref}) as Choice;

const carry = async (store: Store, {key: from}: Head<'listing'>, to: ThingKey): Promise<void> => {
  const [site, host, shop, , ref] = to;
  const past = await history(store, from);
  await keep(
    store,
    past.map(one => ({...one, site, host, shop: shop || null, ref})),
  );
  const said = (await choicesFor(store, from)).filter(one => thingChosen(one)?.join('\n') === from.join('\n'));
  await decide(store, {choose: said.map(one => renamed(one, to)), drop: said.map(choiceKey)});
  await forget(store, [from]);
};

/**
 * A listing that was pinned among results may call itself otherwise on its own page: by its SKU, or in a shop. What was kept and said of it
 * goes on under that name.
 */
export const carryOver = async (store: Store, kept: readonly Kept[]): Promise<void> => {
  for (const one of kept) {
    if (!('key' in one) || one.key[3] !== 'listing') continue;
    for (const shadow of await shadowsOf(store, one.key))
      if (shadow.key.join('\n') !== one.key.join('\n')) await carry(store, shadow, one.key);
  }
};
