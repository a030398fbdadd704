import {computed, signal} from '@preact/signals';
import type {Choice} from '../../lib/model/choice.ts';
import {type Place, placeName} from '../../lib/reports/daily.ts';
import type {Store} from '../../lib/store/open.ts';
import {allChoices} from '../../lib/store/read.ts';
import {shopsOf} from '../../lib/totals/shops.ts';

/** Everything that the seller decided. */
export const choices = signal<readonly Choice[]>([]);

/** What was decided about shops. */
export const shops = computed(() => shopsOf(choices.value));

/** Reads it anew. */
export const readChoices = async (store: Store): Promise<void> => {
  choices.value = await allChoices(store);
};

/** The name, as addresses have it, of the shop that something counts for. */
export const placeIn = ({site, host, shop = null}: Place): string => placeName(shops.peek().of({site, host, shop}).shop);

/** The name that the seller gave a shop. */
export const calledOf = ({site, host, shop = null}: Place): string | undefined => shops.peek().nameOf({site, host, shop});
