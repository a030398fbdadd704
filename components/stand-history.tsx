import type {StandEntry} from '../lib/reports/stand.ts';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {sampleStand} from './sample-stand.ts';
import {Sparkline} from './sparkline.tsx';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './stand.css';

const columns = ['when', 'place', 'low', 'median', 'count'] as const;

const Row = ({entry: {at, isHidden, count, places, span}}: {entry: StandEntry}) => {
  const {t, moment, number, money} = useWords();
  const {unpaid} = places;
  return (
    <tr data-testid="stand-entry">
      <th scope="row">
        <time>{moment(at)}</time>
        {isHidden ? <span class="faint"> {t('stand.history.hidden')}</span> : null}
      </th>
      <td class="number">{unpaid ? number(unpaid.rank) : '–'}</td>
      <td class="number">{span ? money(span.low) : '–'}</td>
      <td class="number">{span ? money(span.median) : '–'}</td>
      <td class="number">{number(count)}</td>
    </tr>
  );
};

/** The seller's place in a search, and its lowest and median price, at each reading, the newest first. */
export const StandHistory = ({history}: {history: readonly StandEntry[]}) => {
  const {t} = useWords();
  const seen = [...history].reverse().filter(({isHidden}) => !isHidden);
  return (
    <section class="stand-history" data-testid="stand-history">
      <h2>
        {t('stand.history')} <How how="derived" />
      </h2>
      <Sparkline values={seen.map(({places}) => (places.unpaid ? -places.unpaid.rank : undefined))} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard. */}
      <section class="figure-box card" tabIndex={0} aria-label={t('stand.history')}>
        <table class="figure-table search-table">
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col" class={column === 'when' ? undefined : 'number'}>
                  {t(`stand.history.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.map(entry => (
              <Row key={entry.at} entry={entry} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};

export const examples: Examples = {
  some: {width: 760, show: language => <StandHistory history={sampleStand(language).history} />},
};
