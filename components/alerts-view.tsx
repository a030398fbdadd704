import type {Language} from '../lib/format/language.ts';
import type {AlertBoard, AlertShown} from '../lib/reports/alert-board.ts';
import type {AlertsReport} from '../lib/reports/alerts.ts';
import type {AlertActions} from './alert-actions.ts';
import {AlertActs} from './alert-acts.tsx';
import {AlertCard, QuietAlert} from './alert-card.tsx';
import {AlertLog} from './alert-log.tsx';
import {AlertSettings} from './alert-settings.tsx';
import {PlaceChoice} from './choice.tsx';
import {type Examples, nothing} from './example.ts';
import {FigureRoom} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {Notice} from './notice.tsx';
import {PageAlert} from './page-alert.tsx';
import {sampleAlertActions, sampleBoard} from './sample-alerts.ts';
import {NOW} from './sample-card.ts';
import {alertRows, places} from './sample-figures.ts';
import {useWords} from './words-context.ts';
import './alerts-view.css';

type Row = AlertsReport['open'][number];

const keyOf = ({id, site, host, shop, currency}: Row): string => `${id} ${site} ${host} ${shop} ${currency}`;

/** Why no alert is open: all is well, or there is too little to watch. */
const Calm = ({report: {quiet, fewest}}: {report: AlertsReport}) => {
  const {t} = useWords();
  if (quiet.length > 0) return <Notice title={t('alerts.calm')} body={t('alerts.calm.body', {count: quiet.length})} />;
  return <Notice title={t('alerts.tooFew')} body={t('alerts.tooFew.body', {fewest})} />;
};

type Given = {board: AlertBoard | undefined; actions: AlertActions};
type Stand = AlertShown['stand'];

/** The alerts of pages that stand so; of one shop those that are looked at there. */
const pagesAt = ({board}: Given, stand: Stand): AlertShown[] =>
  (board?.shown ?? []).filter(one => one.thing !== undefined && one.stand === stand);

const keptOf = ({board}: Given, {id, site, host, shop, currency}: Row): AlertShown | undefined =>
  board?.shown.find(({kept: {alert, about}}) => {
    const {kpi} = about;
    const isThere = kpi?.site === site && kpi.host === host && (kpi.shop ?? null) === (shop ?? null);
    return alert === id && isThere && kpi?.currency === currency;
  });

const Cards = ({pages, rows, given}: {pages: readonly AlertShown[]; rows: readonly Row[]; given: Given}) => (
  <>
    {pages.map(shown => (
      <PageAlert key={shown.id} shown={shown} actions={given.actions} href={hash => hash} />
    ))}
    {rows.map(row => {
      const kept = keptOf(given, row);
      return (
        <AlertCard key={keyOf(row)} row={row}>
          {kept ? <AlertActs shown={kept} actions={given.actions} /> : null}
        </AlertCard>
      );
    })}
  </>
);

const Silent = ({stand, rows, given}: {stand: 'acknowledged' | 'snoozed'; rows: readonly Row[]; given: Given}) => {
  const {t} = useWords();
  const pages = pagesAt(given, stand);
  const count = pages.length + rows.length;
  if (count === 0) return null;
  return (
    <details class="alerts-quiet card" data-testid={`alerts-${stand}`}>
      <summary>{t(`alerts.${stand}`, {count})}</summary>
      <Cards pages={pages} rows={rows} given={given} />
    </details>
  );
};

const Body = ({report, given}: {report: AlertsReport; given: Given}) => {
  const {t} = useWords();
  const {open, quiet} = report;
  const rowsAt = (stand: Stand) => open.filter(row => (keptOf(given, row)?.stand ?? 'open') === stand);
  const [pages, rows] = [pagesAt(given, 'open'), rowsAt('open')];
  const count = pages.length + rows.length;
  return (
    <>
      {count > 0 ? <p role="status">{t('alerts.open', {count})}</p> : <Calm report={report} />}
      <Cards pages={pages} rows={rows} given={given} />
      <Silent stand="acknowledged" rows={rowsAt('acknowledged')} given={given} />
      <Silent stand="snoozed" rows={rowsAt('snoozed')} given={given} />
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
      {given.board ? <AlertLog log={given.board.log} /> : null}
      {given.board ? <AlertSettings settings={given.board.settings} onSetting={given.actions.onSetting} /> : null}
    </>
  );
};

type Props = RoomShown<AlertsReport> & {onAsk: Ask<{place: string}>} & Given;

/** What is out of line on pages and in each shop: the open alerts, worst first, those that the seller knows, the quiet, what was, and the settings. */
export const AlertsView = ({report, waiting, failed, onAsk, ...given}: Props) => (
  <FigureRoom
    room="alerts"
    waiting={waiting}
    failed={failed}
    isEmpty={report?.places.length === 0}
    controls={report ? <PlaceChoice places={report.places} place={report.place} onChange={place => onAsk({place})} /> : null}
    nature={useWords().t('alerts.nature')}
  >
    {report ? <Body report={report} given={given} /> : null}
  </FigureRoom>
);

const {critical, warn, calm} = alertRows;
const shown = (report: Partial<AlertsReport>, board?: (language: Language) => AlertBoard) => ({
  show: (language: Language) => (
    <AlertsView
      report={{open: [critical, warn], quiet: [calm], listings: 42, places, place: '', fewest: 3, now: NOW, ...report}}
      waiting={undefined}
      failed={undefined}
      onAsk={nothing}
      board={board?.(language)}
      actions={sampleAlertActions}
    />
  ),
  width: 760,
});

export const examples: Examples = {
  open: shown({}),
  'of pages and figures, one acknowledged': shown({}, sampleBoard),
  calm: shown({open: []}),
  'too few': shown({open: [], quiet: []}),
};
