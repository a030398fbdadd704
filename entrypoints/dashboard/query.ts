import {computed, effect, signal} from '@preact/signals';
import {type Column, columnsOf, standard} from '../../lib/reports/listings-columns.ts';
import {formatQuery, type ListQuery, parseQuery, queryHash} from '../../lib/reports/listings-query.ts';
import {writeSettings} from '../../lib/settings.ts';
import {settings} from '../screen/screen.ts';
import {address, route} from './route.ts';

/** What was asked of the table last; stays while the seller looks at another view. */
const said = signal('');

/** What is asked of the table of listings. */
export const query = computed(() => parseQuery(said.value));

/** The way back to the table as it was left. */
export const tableHash = computed(() => queryHash(query.value));

const chosen = computed(() => columnsOf(settings.value.columns) ?? standard);

/** The columns of the address, else those of the settings. */
export const columns = computed(() => query.value.columns ?? chosen.value);

let isTyping = false;

/** Asks something else. Letters typed one after another are one step back. */
export const ask = (change: (before: ListQuery) => ListQuery, {typed = false} = {}): void => {
  address(queryHash(change(query.value)), {isStep: !(typed && isTyping)});
  isTyping = typed;
};

/** Shows other columns, now and from now on; undefined: the standard ones. */
export const showColumns = (wanted: readonly Column[] | undefined): void => {
  const isStandard = !wanted || wanted.join() === standard.join();
  const names = isStandard ? [] : [...wanted];
  // Before the store of settings has answered, so that the address is not set right by the settings of before.
  settings.value = {...settings.value, columns: names};
  ask(before => ({...before, columns: isStandard ? undefined : wanted}));
  void writeSettings({columns: names});
};

/** Keeps up with the address, and the address with the columns: a link shows the same wherever it is opened. */
export const followQuery = (): void => {
  effect(() => {
    if (route.value.view !== 'listings') isTyping = false;
    else said.value = route.value.query;
  });
  effect(() => {
    if (route.value.view !== 'listings') return;
    const whole = {...query.value, columns: columns.value.join() === standard.join() ? undefined : columns.value};
    if (formatQuery(whole) !== formatQuery(query.value)) address(queryHash(whole), {isStep: false});
  });
};
