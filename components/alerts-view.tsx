import type {AlertsReport} from '../lib/reports/alerts.ts';
import {AlertCard, QuietAlert} from './alert-card.tsx';
import type {Examples} from './example.ts';
import {FigureRoom} from './figure-room.tsx';
import type {RoomShown} from './figures.ts';
import {Notice} from './notice.tsx';
import {NOW} from './sample-card.ts';
import {alertRows} from './sample-figures.ts';
import {useWords} from './words-context.ts';
import './alerts-view.css';

const keyOf = ({id, site, host, currency}: AlertsReport['open'][number]): string => `${id} ${site} ${host} ${currency}`;

/** Why no alert is open: all is well, or there is too little to watch. */
const Calm = ({report: {quiet, fewest}}: {report: AlertsReport}) => {
  const {t} = useWords();
  if (quiet.length > 0) return <Notice title={t('alerts.calm')} body={t('alerts.calm.body', {count: quiet.length})} />;
  return <Notice title={t('alerts.tooFew')} body={t('alerts.tooFew.body', {fewest})} />;
};

const Body = ({report}: {report: AlertsReport}) => {
  const {t} = useWords();
  const {open, quiet} = report;
  return (
    <>
      {open.length > 0 ? <p role="status">{t('alerts.open', {count: open.length})}</p> : <Calm report={report} />}
      {open.map(row => (
        <AlertCard key={keyOf(row)} row={row} />
      ))}
      {quiet.length > 0 ? (
        <details class="alerts-quiet card">
          <summary>{t('alerts.quiet', {count: quiet.length})}</summary>
          <ul>
            {quiet.map(row => (
              <QuietAlert key={keyOf(row)} row={row} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
};

/** What is out of line in each shop: the open alerts, worst first, then how many are quiet. */
export const AlertsView = ({report, waiting, failed}: RoomShown<AlertsReport>) => (
  <FigureRoom room="alerts" waiting={waiting} failed={failed} isEmpty={report?.listings === 0} nature={useWords().t('alerts.nature')}>
    {report ? <Body report={report} /> : null}
  </FigureRoom>
);

const {critical, warn, calm} = alertRows;
const shown = (report: Partial<AlertsReport>) => ({
  show: () => (
    <AlertsView
      report={{open: [critical, warn], quiet: [calm], listings: 42, places: 2, fewest: 3, now: NOW, ...report}}
      waiting={undefined}
      failed={undefined}
    />
  ),
  width: 760,
});

export const examples: Examples = {
  open: shown({}),
  calm: shown({open: []}),
  'too few': shown({open: [], quiet: []}),
};
