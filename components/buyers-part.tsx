import type {BuyersAsked, BuyersReport} from '../lib/reports/buyers.ts';
import {PlaceChoice} from './choice.tsx';
import {CohortTable, sampleCohorts} from './cohort-table.tsx';
import {type Examples, nothing} from './example.ts';
import {NothingFits, ShowMore} from './figure-room.tsx';
import type {Ask} from './figures.ts';
import {Notice} from './notice.tsx';
import {places} from './sample-figures.ts';
import {useWords} from './words-context.ts';
import './buyers-part.css';

type Props = {report: BuyersReport; step: number; onAsk: Ask<BuyersAsked>};

/** No order with a customer is kept: where they come from. */
const NoBuyers = () => {
  const {t} = useWords();
  return (
    <Notice title={t('buyers.none')} body={t('buyers.none.body')}>
      <a class="button" href="#/data">
        {t('figures.empty.import')}
      </a>
    </Notice>
  );
};

const Figures = ({report: {customers, repeat}}: {report: BuyersReport}) => {
  const {t, number, percent} = useWords();
  return (
    <dl class="buyers-figures">
      <div>
        <dt>{t('buyers.customers')}</dt>
        <dd data-testid="customers">{number(customers)}</dd>
      </div>
      <div>
        <dt>{t('buyers.repeat')}</dt>
        <dd data-testid="repeat-share">{repeat === undefined ? '–' : percent(repeat)}</dd>
      </div>
    </dl>
  );
};

/** The customers of a shop, who came back of them, and by the month of their first order how long after it. */
export const BuyersPart = ({report, step, onAsk}: Props) => {
  const {t} = useWords();
  if (report.places.length === 0) return <NoBuyers />;
  return (
    <div class="analysis">
      <div class="figure-line">
        <PlaceChoice places={report.places} place={report.place} onChange={place => onAsk({place, limit: step})} />
      </div>
      {report.customers > 0 ? (
        <>
          <Figures report={report} />
          <CohortTable cohorts={report.cohorts} />
          <ShowMore hidden={report.months - report.cohorts.length} step={step} onMore={() => onAsk({limit: report.limit + step})} />
          <p class="faint">{t('buyers.nature')}</p>
        </>
      ) : (
        <NothingFits onShowAll={() => onAsk({place: ''})} />
      )}
    </div>
  );
};

/** Customers of two shops. */
export const buyersReport: BuyersReport = {
  ...{of: 'buyers', place: '', limit: 50, customers: 1295, repeat: 0.1537, months: sampleCohorts.length},
  places: places.map((place, i) => ({...place, listings: i === 0 ? 1204 : 91})),
  cohorts: sampleCohorts,
};

const shown = (more: Partial<BuyersReport>) => ({
  show: () => <BuyersPart report={{...buyersReport, ...more}} step={50} onAsk={nothing} />,
  width: 760,
});

export const examples: Examples = {
  some: shown({}),
  'none there': shown({place: 'etsy@old.example', customers: 0, repeat: undefined, cohorts: [], months: 0}),
  none: shown({customers: 0, repeat: undefined, cohorts: [], months: 0, places: []}),
};
