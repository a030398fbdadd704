import {useState} from 'preact/hooks';
import type {ChartLine, PriceStep} from '../lib/reports/price-chart.ts';
import {lineName} from './chart-line.tsx';
import type {Examples} from './example.ts';
import {ShowMore} from './figure-room.tsx';
import {sampleChart} from './sample-chart.ts';
import {useWords} from './words-context.ts';
import './price-changes.css';

type Row = {line: ChartLine; at: number; before: PriceStep | undefined; after: PriceStep};

const rowsOf = (lines: readonly ChartLine[]): Row[] =>
  lines
    .flatMap(line => line.steps.map((after, i): Row => ({line, at: after.at, before: line.steps[i - 1], after})))
    .filter(({before, after}) => before || after.price)
    .sort((a, b) => b.at - a.at);

const STEP = 30;

const Table = ({rows}: {rows: readonly Row[]}) => {
  const words = useWords();
  const {t, moment, money} = words;
  const [limit, show] = useState(STEP);
  const said = (step: PriceStep | undefined) => (step?.price ? money(step.price) : <span class="faint">{t('past.unknown')}</span>);
  return (
    <>
      <table class="price-changes-table">
        <thead>
          <tr>
            {(['at', 'what', 'before', 'after'] as const).map(name => (
              <th key={name} scope="col">
                {t(`past.table.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map(({line, at, before, after}) => (
            <tr key={`${line.of} ${line.id} ${at}`}>
              <th scope="row">{moment(at)}</th>
              <td>{lineName(line, words)}</td>
              <td>{before ? said(before) : '–'}</td>
              <td>{said(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore hidden={rows.length - limit} step={STEP} onMore={() => show(limit + STEP)} />
    </>
  );
};

/** What the chart shows, in words and numbers: each change of each line, the last first; drawn once it is asked for. */
export const PriceChanges = ({lines}: {lines: readonly ChartLine[]}) => {
  const {t} = useWords();
  const [isOpen, open] = useState(false);
  const rows = rowsOf(lines);
  if (rows.length === 0) return null;
  return (
    <details class="price-changes" data-testid="price-changes" onToggle={event => open(event.currentTarget.open)}>
      <summary>{t('past.table', {count: rows.length})}</summary>
      {isOpen ? <Table rows={rows} /> : null}
    </details>
  );
};

export const examples: Examples = {
  closed: {width: 760, show: language => <PriceChanges lines={sampleChart(language).lines} />},
  open: {width: 760, press: ['summary'], show: language => <PriceChanges lines={sampleChart(language).lines} />},
};
