import {fieldName} from '../lib/format/field.ts';
import {sourceText} from '../lib/format/source.ts';
import type {Card} from '../lib/reports/card.ts';
import {CardActionsContext, useCardActions} from './card-actions.ts';
import type {Examples} from './example.ts';
import {decidedIn, NOW, sampleActions, shortCardIn} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './chosen.css';

type Item = NonNullable<Card['decided']>['chosen'][number];

const Line = ({card, item: {field, by, from}}: {card: Card; item: Item}) => {
  const words = useWords();
  const {t} = words;
  const actions = useCardActions();
  return (
    <li>
      <span>
        {fieldName(field, words)}
        {t('text.colon')}
        {t(by === 'chosen' ? 'chosen.by' : 'chosen.taught')} <code>{sourceText(from, words)}</code>
      </span>
      {actions ? (
        <button type="button" class="link-button" data-testid="take-back" onClick={() => actions.onTakeBack(card, field, by)}>
          {t('chosen.undo')}
        </button>
      ) : null}
    </li>
  );
};

/** The fields that the seller picked or taught the place of, each to be taken back; and places that find nothing any more. */
export const Chosen = ({card}: {card: Card}) => {
  const words = useWords();
  const {t} = words;
  const {chosen = [], lost = []} = card.decided ?? {};
  if (chosen.length + lost.length === 0) return null;
  return (
    <section class="chosen-fields" aria-label={t('chosen.title')} data-testid="chosen">
      <ul>
        {chosen.map(item => (
          <Line key={item.field} card={card} item={item} />
        ))}
        {lost.map(({field, since}) => (
          <li key={`lost ${field}`} class="chosen-lost" data-testid="taught-lost">
            {fieldName(field, words)}
            {t('text.colon')}
            {t('chosen.lost', {day: words.day(since)})}
          </li>
        ))}
      </ul>
    </section>
  );
};

const item = {field: 'price', by: 'chosen', from: '.price'} as const;

export const examples: Examples = {
  'a pick and a taught place': language => (
    <CardActionsContext.Provider value={sampleActions}>
      <Chosen
        card={shortCardIn(language, {
          decided: decidedIn(language, {chosen: [item, {field: 'availability', by: 'taught', from: '[data-stock]'}]}),
        })}
      />
    </CardActionsContext.Provider>
  ),
  'a place that is lost': language => (
    <Chosen card={shortCardIn(language, {decided: decidedIn(language, {lost: [{field: 'price', since: NOW}]})})} />
  ),
};
