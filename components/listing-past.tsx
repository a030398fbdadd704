import type {PastReport} from '../lib/reports/listing-past.ts';
import type {Examples} from './example.ts';
import {FieldPasts} from './field-pasts.tsx';
import {PricePast} from './price-past.tsx';
import {sampleChart} from './sample-chart.ts';
import {WasPrice} from './was-price.tsx';
import './listing-past.css';

/** A listing over time: its prices, the former price that it announces, and what else changed. */
export const ListingPast = ({report}: {report: PastReport}) => (
  <div class="listing-past">
    <PricePast report={report.chart} />
    {report.was ? <WasPrice shown={report.was} /> : null}
    <FieldPasts pasts={report.fields} />
  </div>
);

export const examples: Examples = {
  whole: {width: 800, show: language => <ListingPast report={{chart: sampleChart(language), was: undefined, fields: []}} />},
};
