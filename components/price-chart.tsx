import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {chartData, stopsIn, toldAt, toldFirst} from '../lib/format/chart-data.ts';
import {formatTick} from '../lib/format/date.ts';
import {numberFormat} from '../lib/format/number.ts';
import type {Words} from '../lib/format/words.ts';
import type {ChartLine, ChartSpan, PriceChart as Report} from '../lib/reports/price-chart.ts';
import {lineName, penOf, spanName} from './chart-line.tsx';
import {type Colours, type Pen, type Plot, TOKENS} from './chart-pen.ts';
import type {Examples} from './example.ts';
import {loadPlot, plotting} from './load-plot.ts';
import {sampleChart} from './sample-chart.ts';
import {useWords} from './words-context.ts';
import 'uplot/dist/uPlot.min.css';
import './price-chart.css';

type Props = {report: Report; days: number};

const DAY = 86_400_000;

/** The colours that the theme has now, all asked for at once: a canvas knows no tokens. */
const coloursIn = (box: HTMLElement): Colours => {
  const probes = box.ownerDocument.createElement('div');
  probes.hidden = true;
  for (const token of TOKENS) probes.append(Object.assign(box.ownerDocument.createElement('i'), {style: `color: var(--${token})`}));
  box.append(probes);
  const found = TOKENS.map((token, i) => [token, getComputedStyle(probes.children[i] as Element).color] as const);
  probes.remove();
  return Object.fromEntries(found) as Colours;
};

type Drawing = Props & {box: HTMLElement; words: Words; onPoint: Plot['onPoint']};

const plotOf = ({box, report, days, words, onPoint}: Drawing): Plot => {
  const {lines, spans, now, currency = 'XXX'} = report;
  const from = now - days * DAY;
  const compact = numberFormat(words.language, {style: 'currency', currency, maximumFractionDigits: 2});
  return {
    box,
    data: chartData(lines, from, now),
    pens: lines.map((line, i): Pen => penOf(line, i)),
    shades: spans.map(one => ({from: one.from / 1000, to: one.to / 1000, isOwn: one.kind === 'promotion'})),
    coloursNow: () => coloursIn(box),
    money: major => compact.format(major),
    day: at => formatTick(at, words.language, days > 90),
    onPoint,
  };
};

/** What every line says at a moment, as one sentence, with what was on. */
const toldText = (lines: readonly ChartLine[], spans: readonly ChartSpan[], at: number, words: Words): string => {
  const {t, day, money, list} = words;
  const told = toldAt(lines, at).map((price, i) => {
    const line = lines[i] as ChartLine;
    return t('past.at', {line: lineName(line, words), price: price ? money(price) : t('past.unknown')});
  });
  const on = spans.filter(({from, to}) => at >= from && at < to).map(span => spanName(span, words));
  return `${day(at)}${t('text.colon')}${list([...told, ...on])}`;
};

const usePlot = ({report, days}: Props, words: Words, onPoint: (at: number | undefined) => void) => {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<ReturnType<typeof import('./chart-plot.ts').drawPlot>>(undefined);
  // With the page itself, and not after it was painted without: a chart is what it was opened for.
  useLayoutEffect(() => {
    let isOver = false;
    const draw = ({drawPlot}: typeof import('./chart-plot.ts')) => {
      if (isOver || !box.current) return;
      drawn.current = drawPlot(plotOf({box: box.current, report, days, words, onPoint}));
      box.current.dataset.drawn = String(days);
    };
    if (plotting.loaded) draw(plotting.loaded);
    else void loadPlot().then(draw);
    return () => {
      isOver = true;
      drawn.current?.end();
      drawn.current = undefined;
    };
  }, [report, days, words]);
  return {box, drawn};
};

/** Keys → the stop they lead to, of so many. */
const steps: Record<string, (i: number, last: number) => number> = {
  ArrowLeft: i => Math.max(0, i - 1),
  ArrowDown: i => Math.max(0, i - 1),
  ArrowRight: (i, last) => Math.min(last, i + 1),
  ArrowUp: (i, last) => Math.min(last, i + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Prices over the last so many days: steps that begin at each change, gaps where nothing is known. Arrow keys go from change to change. */
export const PriceChart = ({report, days}: Props) => {
  const words = useWords();
  const {lines, spans, now} = report;
  const [at, point] = useState<number | undefined>(undefined);
  const {box, drawn} = usePlot({report, days}, words, seconds => point(seconds === undefined ? undefined : seconds * 1000));
  const stops = stopsIn(lines, now - days * DAY, now);
  const here = at ?? toldFirst(stops, now);
  const i = Math.max(
    0,
    stops.findLastIndex(stop => stop <= here),
  );
  const onKey = (event: KeyboardEvent) => {
    const next = stops[steps[event.key]?.(i, stops.length - 1) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    point(next);
    drawn.current?.pointAt(next / 1000);
  };
  const said = toldText(lines, spans, here, words);
  return (
    <div
      class="price-chart"
      role="slider"
      tabIndex={0}
      aria-label={words.t('past.label')}
      aria-valuemin={0}
      aria-valuemax={stops.length - 1}
      aria-valuenow={i}
      aria-valuetext={said}
      onKeyDown={onKey}
      data-testid="price-chart"
      data-days={days}
    >
      <p class="chart-told">{said}</p>
      <div class="chart-box" ref={box} aria-hidden="true" />
    </div>
  );
};

export const examples: Examples = {
  'a year': {width: 760, show: language => <PriceChart report={sampleChart(language)} days={365} />},
  'a month, narrow': {width: 320, show: language => <PriceChart report={sampleChart(language)} days={30} />},
};
