import type {ChartData} from '../lib/format/chart-data.ts';

/** The colours of the theme that charts are drawn in. */
export const TOKENS = ['accent', 'good', 'fair', 'poor', 'ink-faint', 'line'] as const;
type Token = (typeof TOKENS)[number];
export type Colours = Readonly<Record<Token, string>>;

/** How a line is drawn: by a colour of the theme, and by its strokes, so that colour alone tells nothing. */
export type Pen = {colour: Token; dash: number[]; width: number};

/** Shaded from, up to: epoch seconds; `isOwn`: shaded the other way. */
export type Shade = {from: number; to: number; isOwn: boolean};

export type Plot = {
  box: HTMLElement;
  data: ChartData;
  pens: Pen[];
  shades: Shade[];
  /** The colours that the theme has now. */
  coloursNow: () => Colours;
  money: (major: number) => string;
  day: (at: number) => string;
  /** Hears which moment (epoch seconds) the pointer is on; undefined: none. */
  onPoint: (at: number | undefined) => void;
};
