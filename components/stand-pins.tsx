import type {StandReport} from '../lib/reports/stand.ts';
import type {Examples} from './example.ts';
import {sampleStand, sampleStandActions} from './sample-stand.ts';
import type {StandActions, StandDone, StandShown} from './stand-actions.ts';
import {UnsureResults} from './unsure-results.tsx';
import {useWords} from './words-context.ts';
import './stand.css';

const Product = ({report, actions}: {report: StandReport; actions: StandActions}) => {
  const {t} = useWords();
  const {own, to} = report;
  if (own.length === 0 && !to) return <p class="faint">{t('stand.to.none')}</p>;
  const all = to && !own.some(({id}) => id === to.id) ? [to, ...own] : own;
  return (
    <label class="pin-other">
      <span>{t('stand.to')}</span>
      <select
        value={to?.id ?? ''}
        data-testid="stand-to"
        onChange={event => event.currentTarget.value && actions.onChoose(report, event.currentTarget.value)}
      >
        {to ? null : <option value="">{t('stand.to.choose')}</option>}
        {all.map(({id, title, host}) => (
          <option key={id} value={id}>
            {title ?? t('listings.untitled')} – {host}
          </option>
        ))}
      </select>
    </label>
  );
};

const SearchPin = ({report, actions, isGranted}: StandShown) => {
  const {t} = useWords();
  if (!report.pin)
    return (
      <>
        <button type="button" class="button main" data-testid="pin-search" onClick={() => actions.onPinSearch(report)}>
          {t('stand.pin')}
        </button>
        <p class="faint">{t('stand.pin.hint')}</p>
      </>
    );
  return (
    <>
      <p class="pin-state" data-testid="search-pinned" data-to={report.pin.to && (report.to?.id ?? '')}>
        <span>
          {t(report.pin.to ? 'stand.pin.doneTo' : 'stand.pin.done')} {report.pin.to ? (report.to?.title ?? t('pin.gone')) : null}
        </span>
        <button type="button" class="link-button" data-testid="unpin-search" onClick={() => actions.onUnpinSearch(report)}>
          {t('stand.unpin')}
        </button>
      </p>
      {isGranted ? null : <p class="faint">{t('pin.grant')}</p>}
    </>
  );
};

const Done = ({done: {what, count, onUndo}}: {done: StandDone}) => {
  const {t} = useWords();
  return (
    <p role="status" data-testid="stand-done">
      {what === 'pinned' ? t('stand.done.pinned', {count}) : t(`stand.done.${what}`)}{' '}
      {onUndo ? (
        <button type="button" class="link-button" data-testid="undo-stand" onClick={onUndo}>
          {t('chosen.undo')}
        </button>
      ) : null}
    </p>
  );
};

/** Lets the seller pin a search, or all its results, to one of their own listings. */
export const StandPins = (shown: StandShown) => {
  const {t} = useWords();
  const {report, actions} = shown;
  const {done, failed} = actions;
  const count = report.results.filter(({id, isMine, pin, said}) => id && !isMine && !pin && said !== 'different').length;
  return (
    <div class="pin-part">
      <Product report={report} actions={actions} />
      {done ? <Done done={done} /> : null}
      {failed ? <p role="alert">{t('pin.failed', {detail: failed})}</p> : null}
      <SearchPin {...shown} />
      {count > 0 ? (
        <>
          <button type="button" class="button" data-testid="pin-all" onClick={() => actions.onPinAll(report)}>
            {t('stand.all', {count})}
          </button>
          <p class="faint">{t('stand.all.hint')}</p>
        </>
      ) : null}
      <UnsureResults report={report} actions={actions} />
    </div>
  );
};

const shown = (report: StandReport, actions: Partial<StandActions> = {}) => (
  <StandPins report={report} actions={{...sampleStandActions, ...actions}} isGranted={false} />
);

export const examples: Examples = {
  'to be pinned': {width: 380, show: language => shown(sampleStand(language, {pin: undefined}))},
  'nothing to hold it against': {width: 380, show: language => shown(sampleStand(language, {pin: undefined, to: undefined, own: []}))},
  'one to be chosen': {width: 380, show: language => shown(sampleStand(language, {pin: undefined, to: undefined}))},
  'pinned, with all results': {
    width: 380,
    show: language => shown(sampleStand(language), {done: {what: 'pinned', count: 12, onUndo: () => undefined}}),
  },
  'not kept': {width: 380, show: language => shown(sampleStand(language), {failed: 'QuotaExceededError'})},
};
