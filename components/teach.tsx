import {useId, useState} from 'preact/hooks';
import {fieldName} from '../lib/format/field.ts';
import type {Card} from '../lib/reports/card.ts';
import {CardActionsContext, useCardActions} from './card-actions.ts';
import type {Examples} from './example.ts';
import {contradiction, sampleActions, shortCardIn} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './teach.css';

/** What the seller most likely wants to point at first: what is missing or undecided, else the price. */
const likely = (card: Card | undefined, teachable: readonly string[]): string => {
  const wanting = [...(card?.undecided.map(({field}) => field) ?? []), ...(card?.missing ?? [])];
  const order = card && !card.price ? ['price', ...wanting] : wanting;
  return order.find(field => teachable.includes(field)) ?? 'price';
};

/** Lets the seller point at the place on the page where a field stands. */
export const Teach = ({card}: {card: Card | undefined}) => {
  const words = useWords();
  const {t} = words;
  const actions = useCardActions();
  const label = useId();
  const [chosen, choose] = useState<string | undefined>(undefined);
  if (!actions) return null;
  const field = chosen ?? likely(card, actions.teachable);
  return (
    <section class="teach" aria-label={t('point.action')}>
      <p class="faint">{t('point.body')}</p>
      <div class="teach-row">
        <label class="hidden-text" for={label}>
          {t('point.field')}
        </label>
        <select id={label} data-testid="teach-field" onChange={event => choose(event.currentTarget.value)}>
          {actions.teachable.map(name => (
            <option key={name} value={name} selected={name === field}>
              {fieldName(name, words)}
            </option>
          ))}
        </select>
        <button type="button" class="button" data-testid="teach" onClick={() => actions.onPoint(card, field)}>
          {t('point.action')}
        </button>
      </div>
      {actions.isRefused ? (
        <p role="alert" class="teach-refused">
          {t('point.refused')}
        </p>
      ) : null}
    </section>
  );
};

const shown = (card: Card | undefined, isRefused = false) => (
  <CardActionsContext.Provider value={{...sampleActions, isRefused}}>
    <Teach card={card} />
  </CardActionsContext.Provider>
);

export const examples: Examples = {
  'a contradiction': language => shown(shortCardIn(language, {undecided: [{...contradiction(language), field: 'availability'}]})),
  'nothing read': () => shown(undefined),
  refused: language => shown(shortCardIn(language), true),
};
