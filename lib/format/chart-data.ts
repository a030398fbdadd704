import type {Money} from '../model/money.ts';
import {inMajor} from './money.ts';

type Step = {at: number; price: Money | undefined};
type Line = {steps: readonly Step[]; seenAt: number};

/** One column for each line beside the moments (epoch seconds): the price that held in major units, null where none is known. */
export type ChartData = {xs: number[]; columns: (number | null)[][]};

const holding = ({steps, seenAt}: Line, at: number): Money | undefined =>
  at > seenAt ? undefined : steps.findLast(step => step.at <= at)?.price;

/** ms before a price ends: there it is told once more, so that its step is drawn up to its end. */
const JUST_BEFORE = 1;

/**
 * Lines as columns over one row of moments within a window (epoch ms): each change, and just before each, so that steps and gaps can be drawn
 * from them.
 */
export const chartData = (lines: readonly Line[], from: number, to: number): ChartData => {
  const moments = new Set([from, to]);
  for (const {steps, seenAt} of lines)
    for (const at of [...steps.map(step => step.at), seenAt + JUST_BEFORE])
      if (at > from && at < to) moments.add(at).add(Math.max(from, at - JUST_BEFORE));
  const xs = [...moments].sort((a, b) => a - b);
  const columns = lines.map(line => {
    let i = 0;
    let price: Money | undefined;
    return xs.map(at => {
      for (; i < line.steps.length && (line.steps[i]?.at ?? 0) <= at; i += 1) price = line.steps[i]?.price;
      return price && at <= line.seenAt ? inMajor(price) : null;
    });
  });
  return {xs: xs.map(at => at / 1000), columns};
};

/** What each line tells at a moment (epoch ms). */
export const toldAt = (lines: readonly Line[], at: number): (Money | undefined)[] => lines.map(line => holding(line, at));

/** The moments at which something changes within a window, with its ends: epoch ms. */
export const stopsIn = (lines: readonly Line[], from: number, to: number): number[] => {
  const changes = lines.flatMap(({steps}) => steps.map(({at}) => at)).filter(at => at > from && at < to);
  const known = lines.map(({seenAt}) => Math.min(seenAt, to)).filter(at => at > from);
  return [...new Set([from, ...changes, ...known])].sort((a, b) => a - b);
};

/**
 * The moment that is told before one is pointed at, of the stops within a window: the last at which anything is known, since a page that was
 * last seen an hour ago is known until then, and not now; `now` where nothing is known in the window. Epoch ms.
 */
export const toldFirst = (stops: readonly number[], now: number): number => (stops.length > 1 ? (stops.at(-1) ?? now) : now);
