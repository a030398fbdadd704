import {useId} from 'preact/hooks';
import type {ByHand, ClosedHost, WatchedReport} from '../lib/reports/watched.ts';
import type {CheckActions} from './check-actions.ts';
import {CheckProgress} from './check-progress.tsx';
import {CheckStart} from './check-start.tsx';
import {CheckTrouble} from './check-trouble.tsx';
import type {Examples} from './example.ts';
import {Icon} from './icon.tsx';
import {sampleCheckActions, sampleWatched} from './sample-watched.ts';
import {useWords} from './words-context.ts';
import './check.css';

const Closed = ({closed, onGrant}: {closed: readonly ClosedHost[]; onGrant: CheckActions['onGrant']}) => {
  const {t} = useWords();
  return (
    <section class="check-closed" data-testid="check-closed">
      <h3>{t('check.closed')}</h3>
      <p class="faint">{t('check.closed.body')}</p>
      <ul>
        {closed.map(({host, pattern, count}) => (
          <li key={pattern}>
            <button type="button" class="button small" data-testid="site-access" data-granted="false" onClick={() => onGrant(pattern)}>
              {t('check.grant', {host})}
            </button>{' '}
            <span class="faint">{t('check.pages', {count})}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Page = ({page: {title, host, url, isSeenToday}}: {page: ByHand}) => {
  const {t} = useWords();
  return (
    <li data-testid="by-hand" data-done={isSeenToday}>
      <span class={`check-tick ${isSeenToday ? 'good' : ''}`}>{isSeenToday ? <Icon name="pass" /> : null}</span>
      <a href={url} target="_blank" rel="noreferrer">
        {title ?? url}
      </a>{' '}
      <span class="faint">
        {host}
        {isSeenToday ? ` · ${t('check.byHand.done')}` : null}
      </span>
    </li>
  );
};

/** Pages that no program may open: the seller's own click opens each. */
const Hand = ({pages}: {pages: readonly ByHand[]}) => {
  const {t, site, list} = useWords();
  return (
    <section class="check-by-hand" data-testid="check-by-hand">
      <h3>{t('check.byHand')}</h3>
      <p class="faint">{t('check.byHand.body', {sites: list([...new Set(pages.map(one => site(one.site)))])})}</p>
      <ul>
        {pages.map(page => (
          <Page key={page.id} page={page} />
        ))}
      </ul>
    </section>
  );
};

type Props = {report: WatchedReport; isAll: boolean; actions: CheckActions};

/** Opens the pinned pages one after another, as far as the seller and the sites allow. */
export const CheckPart = ({report, isAll, actions}: Props) => {
  const {t} = useWords();
  const title = useId();
  const {check, closed, byHand, rows} = report;
  const isOn = check?.state === 'running' || check?.state === 'paused';
  const titleOf = (id: string) => rows.find(row => row.id === id)?.title;
  return (
    <section class="check card" aria-labelledby={title} data-testid="check">
      <h2 id={title}>{t('check.title')}</h2>
      {check && check.all > 0 ? <CheckProgress check={check} actions={actions} /> : null}
      {check ? <CheckTrouble check={check} titleOf={titleOf} /> : null}
      {isOn ? null : <CheckStart report={report} isAll={isAll} actions={actions} />}
      {closed.length > 0 ? <Closed closed={closed} onGrant={actions.onGrant} /> : null}
      {byHand.length > 0 ? <Hand pages={byHand} /> : null}
    </section>
  );
};

const shown = (changes: Partial<WatchedReport>, width = 860) => ({
  width,
  show: (language: Parameters<typeof sampleWatched>[0]) => (
    <CheckPart report={{...sampleWatched(language), ...changes}} isAll={false} actions={sampleCheckActions} />
  ),
});

export const examples: Examples = {
  'not begun': shown({check: undefined, closed: [], byHand: []}),
  running: shown({}),
  'as narrow as a telephone': shown({}, 340),
};
