import type {Examples} from './example.ts';
import './sparkline.css';

/** The drawing's own grid; it is stretched to the room there is. */
const WIDTH = 100;
const HEIGHT = 32;
const EDGE = 3;

type Spot = {x: number; y: number};

/** One place for each known value; all on the middle line where all are the same. */
const spotsOf = (values: readonly (number | undefined)[]): (Spot | undefined)[] => {
  const known = values.filter(value => value !== undefined);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = WIDTH / Math.max(1, values.length - 1);
  const heightOf = (value: number) => (high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE));
  return values.map((value, i) => (value === undefined ? undefined : {x: i * step, y: heightOf(value)}));
};

/** A line through the spots, with gaps where nothing is known. */
const pathOf = (spots: readonly (Spot | undefined)[]): string =>
  spots.map((spot, i) => (spot ? `${spots[i - 1] ? 'L' : 'M'}${spot.x.toFixed(2)} ${spot.y.toFixed(2)}` : '')).join('');

/** A small curve without axes, for the eye alone: the same stands beside it in words, so it is hidden from screen readers. */
export const Sparkline = ({values}: {values: readonly (number | undefined)[]}) => {
  const spots = spotsOf(values);
  const last = spots.findLast(spot => spot !== undefined);
  if (spots.filter(Boolean).length < 2) return null;
  return (
    <svg class="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path d={pathOf(spots)} vector-effect="non-scaling-stroke" />
      {last ? <path class="end" d={`M${last.x} ${last.y}h0`} vector-effect="non-scaling-stroke" /> : null}
    </svg>
  );
};

export const examples: Examples = {
  rising: () => <Sparkline values={[1, 2, 2, 3, 5, 4, 8, 9]} />,
  gaps: () => <Sparkline values={[undefined, undefined, 4, 5, undefined, 2, 3]} />,
  flat: () => <Sparkline values={[7, 7, 7]} />,
  'one value has no curve': () => <Sparkline values={[undefined, 3]} />,
};
