import {effect, signal} from '@preact/signals';
import {arranged, keysOf} from './table.ts';

/** The ids of the rows that the seller has ticked; always among those that match. */
export const selected = signal<ReadonlySet<string>>(new Set());

/** Ticks a row, or takes the tick away. */
export const select = (id: string): void => {
  const ids = new Set(selected.value);
  if (!ids.delete(id)) ids.add(id);
  selected.value = ids;
};

/** Ticks all that match, drawn or not. */
export const selectAll = (isOn: boolean): void => {
  selected.value = new Set(isOn ? arranged.value.rows.map(({id}) => id) : []);
};

/** The listings that are ticked. */
export const selectedKeys = () => keysOf(selected.value);

/** What does not match any more is not ticked any more: nobody deletes what they cannot see. */
export const followSelection = (): void => {
  effect(() => {
    const {rows} = arranged.value;
    const ids = selected.peek();
    if (ids.size === 0) return;
    const left = rows.filter(({id}) => ids.has(id)).map(({id}) => id);
    if (left.length !== ids.size) selected.value = new Set(left);
  });
};
