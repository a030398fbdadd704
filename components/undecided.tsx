import {fieldName, fieldText} from '../lib/format/field.ts';
import type {Card} from '../lib/reports/card.ts';
import type {Rival} from '../lib/reports/field.ts';
import type {Examples} from './example.ts';
import {Icon} from './icon.tsx';
import {contradiction} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './undecided.css';

/** The rival values of one field, each with the place where it stood. */
export const Rivals = ({field, rivals}: {field: string; rivals: Rival[]}) => {
  const words = useWords();
  return (
    <ul class="rivals">
      {rivals.map(rival => (
        <li key={`${rival.from} ${JSON.stringify(rival.value)}`}>
          <span>{fieldText(field, rival.value, words)}</span> <code>{rival.from}</code>
        </li>
      ))}
    </ul>
  );
};

/** Fields of which the page says two things: both are shown, none is chosen. */
export const Undecided = ({undecided}: {undecided: Card['undecided']}) => {
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
              <Rivals field={field} rivals={rivals} />
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
  'rivals alone': language => <Rivals {...contradiction(language)} />,
};
