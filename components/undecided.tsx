import {fieldName, fieldText} from '../lib/format/field.ts';
import {sourceText} from '../lib/format/source.ts';
import type {Card} from '../lib/reports/card.ts';
import type {Rival} from '../lib/reports/field.ts';
import {CardActionsContext, useCardActions} from './card-actions.ts';
import type {Examples} from './example.ts';
import {Icon} from './icon.tsx';
import {contradiction, sampleActions, shortCardIn} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './undecided.css';

type Picks = {field: string; rivals: Rival[]; card?: Card | undefined};

const isAlone = (rivals: Rival[], {from}: Rival): boolean => rivals.filter(rival => rival.from === from).length === 1;

const Take = ({field, rivals, card, index}: Picks & {card: Card; index: number}) => {
  const {t} = useWords();
  const actions = useCardActions();
  const rival = rivals[index];
  if (!actions || !rival) return null;
  return (
    <div class="rival-ways">
      <button type="button" class="link-button" data-testid="pick-once" onClick={() => actions.onPick(card, field, index, false)}>
        {t('pick.once')}
      </button>
      {isAlone(rivals, rival) ? (
        <button type="button" class="link-button" data-testid="pick-always" onClick={() => actions.onPick(card, field, index, true)}>
          {t('pick.always')}
        </button>
      ) : null}
    </div>
  );
};

/** The rival values of one field, each with the place where it stood; with a card, each to be taken. */
export const Rivals = ({field, rivals, card}: Picks) => {
  const words = useWords();
  return (
    <ul class="rivals">
      {rivals.map((rival, index) => (
        <li key={`${rival.from} ${JSON.stringify(rival.value)}`}>
          <span>{fieldText(field, rival.value, words)}</span> <code>{sourceText(rival.from, words)}</code>
          {card ? <Take field={field} rivals={rivals} card={card} index={index} /> : null}
        </li>
      ))}
    </ul>
  );
};

/** Fields of which the page says two things: both are shown; only the seller chooses, where that can be done. */
export const Undecided = ({undecided, card}: {undecided: Card['undecided']; card?: Card | undefined}) => {
  const words = useWords();
  if (undecided.length === 0) return null;
  return (
    <section class="undecided" aria-label={words.t('undecided.title')}>
      <h3>
        <Icon name="contradiction" /> {words.t('undecided.title')}
      </h3>
      <p>{words.t('undecided.body')}</p>
      <dl>
        {undecided.map(({field, rivals}) => (
          <div key={field}>
            <dt>{fieldName(field, words)}</dt>
            <dd>
              <Rivals field={field} rivals={rivals} card={card} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

export const examples: Examples = {
  'one field': language => <Undecided undecided={[contradiction(language)]} />,
  'two fields': language => (
    <Undecided
      undecided={[
        contradiction(language),
        {
          field: 'availability',
          rivals: [
            {value: 'in-stock', from: 'schema.org Product offers.availability'},
            {value: 'out-of-stock', from: '#availability'},
          ],
        },
      ]}
    />
  ),
  'to be chosen': language => (
    <CardActionsContext.Provider value={sampleActions}>
      <Undecided undecided={[contradiction(language)]} card={shortCardIn(language)} />
    </CardActionsContext.Provider>
  ),
  'rivals alone': language => <Rivals {...contradiction(language)} />,
};
