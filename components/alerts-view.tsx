import type {AlertsReport} from '../lib/reports/alerts.ts';
import {AlertCard, QuietAlert} from './alert-card.tsx';
import {PlaceChoice} from './choice.tsx';
import {type Examples, nothing} from './example.ts';
import {FigureRoom} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {Notice} from './notice.tsx';
import {NOW} from './sample-card.ts';
import {alertRows, places} from './sample-figures.ts';
import {useWords} from './words-context.ts';
import './alerts-view.css';

const keyOf = ({id, site, host, shop, currency}: AlertsReport['open'][number]): string => `${id} ${site} ${host} ${shop} ${currency}`;

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

/** What is out of line in each shop, or in one: the open alerts, worst first, then how many are quiet. */
export const AlertsView = ({report, waiting, failed, onAsk}: RoomShown<AlertsReport> & {onAsk: Ask<{place: string}>}) => (
  <FigureRoom
    room="alerts"
    waiting={waiting}
    failed={failed}
    isEmpty={report?.places.length === 0}
    controls={report ? <PlaceChoice places={report.places} place={report.place} onChange={place => onAsk({place})} /> : null}
    nature={useWords().t('alerts.nature')}
  >
    {report ? <Body report={report} /> : null}
  </FigureRoom>
);

const {critical, warn, calm} = alertRows;
const shown = (report: Partial<AlertsReport>) => ({
  show: () => (
    <AlertsView
      report={{open: [critical, warn], quiet: [calm], listings: 42, places, place: '', fewest: 3, now: NOW, ...report}}
      waiting={undefined}
      failed={undefined}
      onAsk={nothing}
    />
  ),
  width: 760,
});

export const examples: Examples = {
  open: shown({}),
  calm: shown({open: []}),
  'too few': shown({open: [], quiet: []}),
};
