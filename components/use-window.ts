import type {RefObject} from 'preact';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';

/** Rows drawn beyond the edges, so that a small step shows no gap; the window moves by half of them. */
const BEYOND = 8;
const STEP = BEYOND / 2;
/** As many are drawn at once without being felt, and the browser's own search finds all of them. */
const FEW = 100;

type Sight = {top: number; height: number};
export type RowWindow = {
  /** The box that scrolls. */
  box: RefObject<HTMLDivElement | null>;
  /** The rows to draw: from the first up to, without, the last. */
  from: number;
  to: number;
  /** px, of every row alike. */
  rowHeight: number;
};

const sightOf = ({scrollTop, clientHeight}: HTMLElement): Sight => ({top: scrollTop, height: clientHeight});

/** The rows in sight: steps of several, so that scrolling draws seldom. Few rows are all drawn. */
export const rowsInSight = ({top, height}: Sight, rowHeight: number, count: number): {from: number; to: number} => {
  if (count <= FEW) return {from: 0, to: count};
  const first = Math.floor(top / rowHeight / STEP) * STEP;
  const from = Math.max(0, Math.min(first - BEYOND, count - 1));
  return {from, to: Math.min(count, first + Math.ceil(height / rowHeight) + STEP + BEYOND)};
};

/** When the row with the focus has gone out of sight the box takes it over, so that the keys go on scrolling. */
const keepFocus = (box: HTMLElement | null, focused: {current: Element | null}) => {
  if (!box || !focused.current || focused.current.isConnected) return;
  focused.current = null;
  if (box.ownerDocument.activeElement === box.ownerDocument.body) box.focus({preventScroll: true});
};

/**
 * Which of `count` rows of one height have to be drawn in a box that scrolls. Begins at `top` px, and at 0 again whenever `name` changes.
 * The rows are measured by the first that carries an `aria-rowindex`.
 */
export const useWindow = (count: number, name: string, top: number, onScroll: (top: number) => void): RowWindow => {
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  const named = useRef(name);
  const [rowHeight, measure] = useState(52);
  const [sight, see] = useState<Sight>({top, height: 900});
  useLayoutEffect(() => {
    const one = box.current;
    if (!one) return undefined;
    one.scrollTop = top;
    const look = () => {
      see(sightOf(one));
      onScroll(one.scrollTop);
    };
    // Also what makes letters larger changes the width that the table needs.
    const resized = new ResizeObserver(() => {
      const drawn = one.querySelector('tbody [aria-rowindex]')?.getBoundingClientRect().height;
      if (drawn) measure(drawn);
      look();
    });
    resized.observe(one);
    const note = (event: FocusEvent) => {
      focused.current = event.target as Element;
    };
    one.addEventListener('scroll', look, {passive: true});
    one.addEventListener('focusin', note);
    return () => {
      resized.disconnect();
      one.removeEventListener('scroll', look);
      one.removeEventListener('focusin', note);
    };
  }, []);
  useEffect(() => {
    if (named.current !== name) box.current?.scrollTo(0, 0);
    named.current = name;
  }, [name]);
  useLayoutEffect(() => keepFocus(box.current, focused));
  return {box, rowHeight, ...rowsInSight(sight, rowHeight, count)};
};
