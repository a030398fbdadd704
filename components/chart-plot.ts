import uPlot from 'uplot';
import type {Colours, Plot, Shade} from './chart-pen.ts';

const HEIGHT = 240;

/** Slanted strokes from below to above, or the other way. */
const hatch = (u: uPlot, {from, to, isOwn}: Shade, colour: string): void => {
  const {ctx, bbox} = u;
  const [left, right] = [from, to].map(at => Math.min(bbox.left + bbox.width, Math.max(bbox.left, u.valToPos(at, 'x', true))));
  if (left === undefined || right === undefined || right <= left) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, bbox.top, right - left, bbox.height);
  ctx.globalAlpha = 0.1;
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.clip();
  ctx.globalAlpha = 0.35;
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.beginPath();
  const gap = 10 * devicePixelRatio;
  for (let x = left - bbox.height; x < right; x += gap) {
    ctx.moveTo(x, isOwn ? bbox.top : bbox.top + bbox.height);
    ctx.lineTo(x + bbox.height, isOwn ? bbox.top + bbox.height : bbox.top);
  }
  ctx.stroke();
  ctx.restore();
};

/** The colours a chart is drawn in: they are asked for once, and again with another theme, since each question makes the browser style the page. */
type Dressed = {colours: Colours};

const axes = ({money, day}: Plot, dressed: Dressed): uPlot.Axis[] => {
  const same = {
    stroke: () => dressed.colours['ink-faint'],
    font: '12px system-ui, sans-serif',
    ticks: {show: false},
    grid: {stroke: () => dressed.colours.line, width: 1},
  };
  return [
    {...same, grid: {show: false}, size: 30, space: 90, values: (_, at) => at.map(one => day(one * 1000))},
    {...same, size: 76, space: 36, values: (_, prices) => prices.map(money)},
  ];
};

/** Steps from the columns of `chartData`, which tell each price at its beginning and its end; a gap is a gap. */
const stepped: uPlot.Series.PathBuilder = (u, i, first, last) => {
  const stroke = new Path2D();
  let isOn = false;
  for (let at = first; at <= last; at += 1) {
    const value = u.data[i]?.[at];
    if (typeof value === 'number') {
      const [x, y] = [u.valToPos(u.data[0][at] ?? 0, 'x', true), u.valToPos(value, 'y', true)];
      if (isOn) stroke.lineTo(x, y);
      else stroke.moveTo(x, y);
    }
    isOn = typeof value === 'number';
  }
  return {stroke};
};

/** px below which a step would not be seen. */
const BRIEF = 4;

/** Where a price was known for so short a time that its step would not be seen: there stands a point. */
const brief: uPlot.Series.Points.Filter = (u, i) => {
  const [xs, values] = [u.data[0], u.data[i] ?? []];
  const found: number[] = [];
  let start: number | undefined;
  for (let at = 0; at <= values.length; at += 1) {
    const isKnown = at < values.length && values[at] !== null;
    if (isKnown) start ??= at;
    else if (start !== undefined) {
      if (u.valToPos(xs[at - 1] ?? 0, 'x') - u.valToPos(xs[start] ?? 0, 'x') < BRIEF) found.push(start);
      start = undefined;
    }
  }
  return found;
};

/** The room of all values with a margin; a price that never changes lies in the middle. */
const around = (_: uPlot, low: number | null, high: number | null): [number, number] => {
  if (low === null || high === null) return [0, 1];
  const margin = high > low ? (high - low) * 0.12 : Math.max(high * 0.1, 0.01);
  return [Math.max(0, low - margin), high + margin];
};

const optionsOf = (plot: Plot, dressed: Dressed): uPlot.Options => ({
  width: Math.max(240, plot.box.clientWidth),
  height: HEIGHT,
  legend: {show: false},
  cursor: {y: false, points: {size: 7}, drag: {setScale: false}},
  scales: {y: {range: around}},
  axes: axes(plot, dressed),
  series: [
    {},
    ...plot.pens.map(({colour, dash, width}) => ({
      stroke: () => dressed.colours[colour],
      width,
      dash,
      spanGaps: false,
      points: {show: false, size: 7, filter: brief},
      paths: stepped,
    })),
  ],
  hooks: {
    drawClear: [
      u => {
        for (const shade of plot.shades) hatch(u, shade, dressed.colours[shade.isOwn ? 'accent' : 'fair']);
      },
    ],
    setCursor: [u => plot.onPoint(u.cursor.idx === null || u.cursor.idx === undefined ? undefined : u.data[0][u.cursor.idx])],
  },
});

/** Draws a chart into its box, and again whenever the box or the theme changes; answers how to take it away, and how to point at a moment. */
export const drawPlot = (plot: Plot): {end: () => void; pointAt: (at: number) => void} => {
  const dressed: Dressed = {colours: plot.coloursNow()};
  const u = new uPlot(optionsOf(plot, dressed), [plot.data.xs, ...plot.data.columns], plot.box);
  const resized = new ResizeObserver(() => {
    const width = Math.max(240, plot.box.clientWidth);
    if (width !== u.width) u.setSize({width, height: HEIGHT});
  });
  resized.observe(plot.box);
  const dress = () => {
    dressed.colours = plot.coloursNow();
    u.redraw(false, true);
  };
  const themed = new MutationObserver(dress);
  const {documentElement: root} = plot.box.ownerDocument;
  themed.observe(root, {attributeFilter: ['data-theme']});
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', dress);
  return {
    end: () => {
      resized.disconnect();
      themed.disconnect();
      dark.removeEventListener('change', dress);
      u.destroy();
    },
    pointAt: at => u.setCursor({left: u.valToPos(at, 'x'), top: HEIGHT / 2}),
  };
};
