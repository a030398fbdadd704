import {fieldName, fieldText} from '../lib/format/field.ts';
import type {FieldShown} from '../lib/reports/field.ts';
import type {LastChange as Props} from '../lib/reports/last-change.ts';
import type {Examples} from './example.ts';
import {LongText} from './long-text.tsx';
import {contradiction, NOW} from './sample-card.ts';
import {Rivals} from './undecided.tsx';
import {useWords} from './words-context.ts';
import './last-change.css';

const Said = ({shown}: {shown: FieldShown | undefined}) => {
  const words = useWords();
  if (!shown) return <em class="faint">{words.t('listing.notShown')}</em>;
  if ('rivals' in shown) return <Rivals field={shown.field} rivals={shown.rivals} />;
  return <LongText text={fieldText(shown.field, shown.value, words)} />;
};

/** What last changed on a listing's page: the fields at once, before and after when asked for. Measured by two readings. */
export const LastChange = ({at, changes, now}: Props & {now: number}) => {
  const words = useWords();
  const {t, ago, list} = words;
  const since = ago(at, now);
  const fields = list(changes.map(({field}) => fieldName(field, words)));
  return (
    <details class="fold">
      <summary>{since ? t('change.last', {ago: since, fields}) : t('change.justNow', {fields})}</summary>
      <dl class="last-change">
        {changes.map(({field, before, after}) => (
          <div key={field}>
            <dt>{fieldName(field, words)}</dt>
            <dd class="faint">
              {t('listing.before')}
              {t('text.colon')}
              <Said shown={before} />
            </dd>
            <dd>
              {t('listing.after')}
              {t('text.colon')}
              <Said shown={after} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const HOUR = 3_600_000;
const stock = (value: number) => ({field: 'stock', value, from: '.stock'});
const press = ['summary'];

export const examples: Examples = {
  'just now': () => <LastChange at={NOW} now={NOW} changes={[{field: 'stock', before: stock(12), after: stock(3)}]} />,
  'hours ago, unfolded': {
    press,
    show: language => (
      <LastChange
        at={NOW - 5 * HOUR}
        now={NOW}
        changes={[
          {field: 'price', before: undefined, after: contradiction(language)},
          {field: 'stock', before: stock(12), after: stock(3)},
        ]}
      />
    ),
  },
};
