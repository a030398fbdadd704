import {useState} from 'preact/hooks';
import {fieldName, fieldText} from '../lib/format/field.ts';
import type {Change} from '../lib/reports/changes.ts';
import type {FieldShown} from '../lib/reports/field.ts';
import type {Entry} from '../lib/reports/listing.ts';
import {type Examples, nothing} from './example.ts';
import {FieldTable} from './field-table.tsx';
import {LongText} from './long-text.tsx';
import {contradiction, NOW} from './sample-card.ts';
import {ScoreChip} from './score.tsx';
import {Rivals} from './undecided.tsx';
import {useWords} from './words-context.ts';
import './history.css';

const Said = ({shown}: {shown: FieldShown | undefined}) => {
  const words = useWords();
  if (!shown) return <em class="faint">{words.t('listing.notShown')}</em>;
  if ('rivals' in shown) return <Rivals field={shown.field} rivals={shown.rivals} />;
  return <LongText text={fieldText(shown.field, shown.value, words)} />;
};

const Changed = ({change}: {change: Change}) => {
  const words = useWords();
  return (
    <li>
      <span class="change-field">{fieldName(change.field, words)}</span>
      <del>
        <span class="hidden-text">
          {words.t('listing.before')}
          {words.t('text.colon')}
        </span>
        <Said shown={change.before} />
      </del>
      <span aria-hidden="true">→</span>
      <ins>
        <span class="hidden-text">
          {words.t('listing.after')}
          {words.t('text.colon')}
        </span>
        <Said shown={change.after} />
      </ins>
    </li>
  );
};

/** The fields are drawn only once asked for: a long history has thousands. */
const AllFields = ({fields}: {fields: FieldShown[]}) => {
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={event => open(event.currentTarget.open)}>
      <summary class="faint">{useWords().t('listing.fields')}</summary>
      {isOpen ? <FieldTable fields={fields} /> : null}
    </details>
  );
};

const Snapshot = ({entry}: {entry: Entry}) => {
  const {t, moment} = useWords();
  const {changes} = entry;
  return (
    <li class="history-entry">
      <p class="history-head">
        <time dateTime={new Date(entry.at).toISOString()}>{moment(entry.at)}</time>
        <ScoreChip score={entry.score} />
        <span class="faint">{changes ? t('listing.changed', {count: changes.length}) : t('listing.first')}</span>
        {entry.isReread ? <span class="faint">{t('listing.reread')}</span> : null}
      </p>
      {changes && changes.length > 0 ? (
        <ul class="changes">
          {changes.map(change => (
            <Changed key={change.field} change={change} />
          ))}
        </ul>
      ) : null}
      <p class="faint">
        <a href={entry.url} target="_blank" rel="noreferrer">
          {entry.url}
        </a>
      </p>
      <AllFields fields={entry.fields} />
    </li>
  );
};

/** `older`: so many lie before these. */
type Props = {entries: Entry[]; older?: number; onOlder?: () => void};

/** The snapshots of one listing, newest first, with what changed and the page each was read on. */
export const History = ({entries, older = 0, onOlder = nothing}: Props) => {
  const {t} = useWords();
  return (
    <>
      <ol class="history">
        {entries.map(entry => (
          <Snapshot key={entry.at} entry={entry} />
        ))}
      </ol>
      {older > 0 ? (
        <button type="button" class="button" data-testid="show-older" onClick={onOlder}>
          {t('figures.more', {count: older})}
        </button>
      ) : null}
    </>
  );
};

const DAY = 86_400_000;
const price = (amount: number) => ({field: 'price', value: {amount, currency: 'EUR'}, from: '.price'});
const url = 'https://www.etsy.com/listing/42/oak-coat-hook';

export const examples: Examples = {
  'first reading': {
    width: 736,
    show: () => <History entries={[{at: NOW, url, score: 59, changes: undefined, isReread: false, fields: []}]} />,
  },
  'many before': {
    width: 736,
    show: () => <History entries={[{at: NOW, url, score: 59, changes: [], isReread: false, fields: []}]} older={345} />,
  },
  'changes, a contradiction, another reader': {
    width: 736,
    show: language => (
      <History
        entries={[
          {
            ...{at: NOW, url, score: 92, isReread: true, fields: [price(1100)]},
            changes: [
              {field: 'price', before: contradiction(language), after: price(1100)},
              {field: 'stock', before: undefined, after: {field: 'stock', value: 12, from: '.stock'}},
            ],
          },
          {
            ...{at: NOW - DAY, url, score: 59, isReread: false, fields: []},
            changes: [{field: 'price', before: price(1250), after: contradiction(language)}],
          },
          {at: NOW - 2 * DAY, url, score: undefined, changes: [], isReread: false, fields: []},
        ]}
      />
    ),
  },
  'all fields': {
    width: 736,
    press: ['summary'],
    show: () => <History entries={[{at: NOW, url, score: 59, changes: undefined, isReread: false, fields: [price(1250)]}]} />,
  },
};
