import {useId} from 'preact/hooks';
import type {PromotedLine, PromotionRow} from '../lib/reports/promotions.ts';
import {type Examples, nothing} from './example.ts';
import {HiddenName} from './hidden-name.tsx';
import {How} from './how.tsx';
import {marginHash, sharply} from './margin-text.ts';
import {placeText} from './place-name.ts';
import {PromotionOutcome} from './promotion-result.tsx';
import {effectText, promotionName, spanText} from './promotion-text.ts';
import {overRow, plannedRow} from './sample-promotions.ts';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './promotion-card.css';

type Props = {row: PromotionRow; onEdit: (id: string) => void; onDelete: (promotion: PromotionRow['choice']) => void};

const Left = ({line: {margin, id}}: {line: PromotedLine}) => {
  const words = useWords();
  const {t, money} = words;
  if ('why' in margin) return <a href={marginHash(id)}>{t(margin.why === 'no-cost' ? 'margin.short.cost' : 'margin.short.other')}</a>;
  return (
    <span class={margin.profit.amount < 0 ? 'loss' : ''}>
      {money(margin.profit)} {margin.share === undefined ? null : `(${sharply(margin.share, words)})`} <How how={margin.how} />
    </span>
  );
};

const Line = ({line}: {line: PromotedLine}) => {
  const words = useWords();
  const {t, money} = words;
  const {id, title, usual, price, depth, floor, how, isBelow} = line;
  return (
    <tr data-testid="promoted-line" data-below={isBelow}>
      <th scope="row">
        <a href={marginHash(id)}>{title ?? t('listings.untitled')}</a>
      </th>
      <td class="number">{usual ? money(usual) : <span class="faint">{t('price.none')}</span>}</td>
      <td class="number">
        {price ? money(price) : <span class="faint">–</span>}{' '}
        {depth === undefined ? null : <span class="faint">−{sharply(depth, words)}</span>}
      </td>
      <td class="number">
        <Left line={line} />
      </td>
      <td class="number">
        {floor ? [money(floor), ' ', <How key="how" how={how} />] : <span class="faint">{t('margin.none')}</span>}
        {isBelow ? <span class="promotion-below">{t('promotions.below')}</span> : null}
      </td>
    </tr>
  );
};

const columns = ['usual', 'price', 'left', 'floor'] as const;

const Lines = ({row}: {row: PromotionRow}) => {
  const words = useWords();
  const {t} = words;
  const {lines, listings, choice} = row;
  const label = t('promotions.lines', {name: promotionName(choice, words), days: spanText(choice, words)});
  if (lines.length === 0) return <p class="faint">{t('promotions.noListings')}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard. */}
      <section class="figure-box" tabIndex={0} aria-label={label}>
        <table class="figure-table">
          <thead>
            <tr>
              <th scope="col">{t('prices.listing')}</th>
              {columns.map(column => (
                <th key={column} scope="col" class="number">
                  {t(`promotions.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </section>
      {listings > lines.length ? <p class="faint">{t('promotions.lines.more', {count: listings - lines.length})}</p> : null}
    </>
  );
};

/** One promotion: when, for what, what it does to prices, and what came of it. */
export const PromotionCard = ({row, onEdit, onDelete}: Props) => {
  const words = useWords();
  const {t} = words;
  const id = useId();
  const {choice, state, below, result, place} = row;
  const name = promotionName(choice, words);
  const about = [t(`promotions.type.${choice.type}`), spanText(choice, words), effectText(choice, words), placeText(place, words)];
  return (
    <article class="promotion-card card" aria-labelledby={id} data-testid="promotion" data-state={state} data-id={choice.id}>
      <header>
        <h3 id={id}>
          {name} <span class={`promotion-state ${state}`}>{t(`promotions.state.${state}`)}</span>
        </h3>
        <p class="faint">
          {about.join(' · ')}
          {choice.stacks === false ? ` · ${t('promotions.isAlone')}` : ''}
        </p>
        <p class="promotion-do">
          <button type="button" class="link-button" data-testid="edit-promotion" onClick={() => onEdit(choice.id)}>
            {t('promotions.edit')}
            <HiddenName name={name} />
          </button>
          <button type="button" class="link-button" data-testid="delete-promotion" onClick={() => onDelete(choice)}>
            {t('promotions.delete')}
            <HiddenName name={name} />
          </button>
        </p>
      </header>
      {below > 0 ? (
        <p class="promotion-warning" data-testid="promotion-warning">
          {t('promotions.below.count', {count: below})}
        </p>
      ) : null}
      <Lines row={row} />
      {result ? <PromotionOutcome result={result} /> : null}
    </article>
  );
};

const shown = (make: typeof overRow, width = 860) => ({
  width,
  show: (language: Parameters<typeof overRow>[0]) => <PromotionCard row={make(language)} onEdit={nothing} onDelete={nothing} />,
});

export const examples: Examples = {
  over: shown(overRow),
  planned: shown(plannedRow),
  'of no listing': shown(language => ({...plannedRow(language), lines: [], listings: 0, below: 0})),
  narrow: shown(overRow, 360),
};
