import type {Words} from '../lib/format/words.ts';
import type {ChartLine, ChartSpan} from '../lib/reports/price-chart.ts';
import type {Pen} from './chart-pen.ts';
import type {Examples} from './example.ts';
import {sampleChart} from './sample-chart.ts';
import {useWords} from './words-context.ts';
import './price-chart.css';

const pens: Record<ChartLine['of'], Pen> = {
  price: {colour: 'accent', dash: [], width: 2.25},
  list: {colour: 'ink-faint', dash: [2, 4], width: 1.5},
  mine: {colour: 'good', dash: [10, 4], width: 2},
  rival: {colour: 'poor', dash: [6, 3], width: 1.5},
};

/** Rivals follow one another by their strokes. */
const rivalDashes = [
  [6, 3],
  [12, 3, 2, 3],
  [3, 3],
  [14, 4],
];

/** How the line number `i` of a chart is drawn. */
export const penOf = ({of}: ChartLine, i: number): Pen =>
  of === 'rival' ? {...pens.rival, dash: rivalDashes[i % rivalDashes.length] ?? []} : pens[of];

export const lineName = ({of, title}: ChartLine, {t}: Words): string =>
  of === 'mine' || of === 'rival' ? t(`past.line.${of}`, {title: title ?? t('past.untitled')}) : t(`past.line.${of}`);

export const spanName = ({label, kind, type}: ChartSpan, {t}: Words): string =>
  [t(`past.span.${kind}`), label ?? (type && t(`promotions.type.${type}`))].filter(Boolean).join(t('text.colon'));

/** What the lines of a chart are, each with a piece of its stroke. */
export const ChartLines = ({lines}: {lines: readonly ChartLine[]}) => {
  const words = useWords();
  return (
    <ul class="chart-lines">
      {lines.map((line, i) => {
        const {colour, dash, width} = penOf(line, i);
        return (
          <li key={`${line.of} ${line.id}`} data-testid="chart-line" data-of={line.of}>
            <svg width="32" height="8" aria-hidden="true" focusable="false">
              <path d="M0 4h32" stroke={`var(--${colour})`} stroke-width={width} stroke-dasharray={dash.join(' ')} />
            </svg>
            {line.of === 'mine' || line.of === 'rival' ? (
              <a href={`#/listings/${line.id}`}>{lineName(line, words)}</a>
            ) : (
              <span>{lineName(line, words)}</span>
            )}
            {line.rate ? <span class="faint">{words.t('past.converted', {day: line.rate.day})}</span> : null}
          </li>
        );
      })}
    </ul>
  );
};

export const examples: Examples = {all: language => <ChartLines lines={sampleChart(language).lines} />};
