import {useState} from 'preact/hooks';
import type {WatchedReport} from '../lib/reports/watched.ts';
import type {CheckActions} from './check-actions.ts';
import {type Examples, nothing} from './example.ts';
import {sampleCheckActions, sampleWatched} from './sample-watched.ts';
import {useWords} from './words-context.ts';
import './check.css';

type Props = {report: WatchedReport; isAll: boolean; actions: CheckActions};

/** What would be opened, in one sentence. */
const Due = ({report: {due, fresh, closed}, isAll}: Omit<Props, 'actions'>) => {
  const {t} = useWords();
  if (due > 0) return <p>{t(isAll && fresh === 0 ? 'check.all' : 'check.due', {count: due})}</p>;
  return <p>{t(fresh > 0 || closed.length === 0 ? 'check.none' : 'check.noneOpen')}</p>;
};

const Ask = ({report: {asks}, onYes, onNo}: {report: WatchedReport; onYes: () => void; onNo: () => void}) => {
  const {t, list} = useWords();
  return (
    <>
      <p role="status">{t('check.ask', {sites: list(asks)})}</p>
      <div class="check-actions">
        <button type="button" class="button main" data-testid="check-yes" onClick={onYes}>
          {t('check.yes')}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {t('action.cancel')}
        </button>
      </div>
    </>
  );
};

/** Begins a check of the pinned pages; asks first where a site does not say whether that is allowed. */
export const CheckStart = ({report, isAll, actions}: Props) => {
  const {t} = useWords();
  const [isAsked, ask] = useState(false);
  const {due, fresh, asks, check} = report;
  const seen = isAll ? report.seenToday : fresh;
  const begin = () => {
    ask(false);
    actions.onBegin();
  };
  if (isAsked) return <Ask report={report} onYes={begin} onNo={() => ask(false)} />;
  return (
    <>
      <Due report={report} isAll={isAll} />
      {due > 0 ? <p class="faint">{t('check.how')}</p> : null}
      {seen > 0 ? (
        <label class="check-all">
          <input type="checkbox" data-testid="check-fresh" checked={isAll} onChange={event => actions.onAll(event.currentTarget.checked)} />
          <span>{t('check.isAll', {count: seen})}</span>
        </label>
      ) : null}
      {due > 0 ? (
        <button
          type="button"
          class={`button ${check ? '' : 'main'}`}
          data-testid="check-all"
          onClick={() => (asks.length > 0 ? ask(true) : begin())}
        >
          {t(check ? 'check.again' : 'check.start')}
        </button>
      ) : null}
    </>
  );
};

const shown = (changes: Partial<WatchedReport>, isAll = false) => ({
  width: 640,
  show: (language: Parameters<typeof sampleWatched>[0]) => (
    <CheckStart report={{...sampleWatched(language), check: undefined, ...changes}} isAll={isAll} actions={sampleCheckActions} />
  ),
});

export const examples: Examples = {
  'some to be opened': shown({}),
  'all, those seen today too': shown({due: 12, fresh: 0}, true),
  'all seen today': shown({due: 0}),
  'none allowed yet': shown({due: 0, fresh: 0, seenToday: 0}),
  'asks first': {...shown({}), press: ['[data-testid="check-all"]']},
  asking: {width: 380, show: language => <Ask report={sampleWatched(language)} onYes={nothing} onNo={nothing} />},
};
