import {useId, useState} from 'preact/hooks';
import {fieldName, fieldText} from '../lib/format/field.ts';
import type {FieldShown} from '../lib/reports/field.ts';
import type {FieldPast} from '../lib/reports/field-pasts.ts';
import type {Examples} from './example.ts';
import {ShowMore} from './figure-room.tsx';
import {How} from './how.tsx';
import {NOW} from './sample-card.ts';
import {Rivals} from './undecided.tsx';
import {useWords} from './words-context.ts';
import './field-pasts.css';

const Said = ({shown}: {shown: FieldShown | undefined}) => {
  const words = useWords();
  if (!shown) return <span class="faint">{words.t('past.unknown')}</span>;
  return 'rivals' in shown ? (
    <Rivals field={shown.field} rivals={shown.rivals} />
  ) : (
    <span>{fieldText(shown.field, shown.value, words)}</span>
  );
};

const STEP = 12;

const Changes = ({changes}: Pick<FieldPast, 'changes'>) => {
  const {t, moment} = useWords();
  const [limit, show] = useState(STEP);
  return (
    <>
      <ol class="field-changes">
        {changes.slice(0, limit).map(({at, before, after}) => (
          <li key={at}>
            <time dateTime={new Date(at).toISOString()}>{moment(at)}</time>
            <span>
              <span class="hidden-text">
                {t('listing.before')}
                {t('text.colon')}
              </span>
              <Said shown={before} /> <span aria-hidden="true">→</span>{' '}
              <span class="hidden-text">
                {t('listing.after')}
                {t('text.colon')}
              </span>
              <Said shown={after} />
            </span>
          </li>
        ))}
      </ol>
      <ShowMore hidden={changes.length - limit} step={STEP} onMore={() => show(limit + STEP)} />
    </>
  );
};

const Past = ({past}: {past: FieldPast}) => {
  const words = useWords();
  const {t, day} = words;
  const {field, now, since, changes} = past;
  const [isOpen, open] = useState(false);
  return (
    <div data-testid="field-past" data-field={field}>
      <dt>{fieldName(field, words)}</dt>
      <dd>
        <strong>
          <Said shown={now} />
        </strong>{' '}
        <How how="measured" />
        {changes.length === 0 ? (
          <span class="faint"> {t('past.fields.same', {day: day(since)})}</span>
        ) : (
          <details onToggle={event => open(event.currentTarget.open)}>
            <summary class="faint">{t('past.fields.changed', {count: changes.length, day: day(since)})}</summary>
            {isOpen ? <Changes changes={changes} /> : null}
          </details>
        )}
      </dd>
    </div>
  );
};

/** Shipping, stock, seller and rating as they were read, with each change and its date; what was never known is not spoken of. */
export const FieldPasts = ({pasts}: {pasts: readonly FieldPast[]}) => {
  const {t} = useWords();
  const title = useId();
  return (
    <section class="field-pasts" aria-labelledby={title} data-testid="field-pasts">
      <h3 id={title}>{t('past.fields')}</h3>
      {pasts.length === 0 ? <p class="faint">{t('past.fields.none')}</p> : null}
      <dl>
        {pasts.map(past => (
          <Past key={past.field} past={past} />
        ))}
      </dl>
    </section>
  );
};

const DAY = 86_400_000;
const stock = (value: number) => ({field: 'stock', value, from: '.stock'});
const pasts: FieldPast[] = [
  {field: 'shipping', now: {field: 'shipping', value: {amount: 490, currency: 'EUR'}, from: '.ship'}, since: NOW - 60 * DAY, changes: []},
  {
    ...{field: 'stock', now: stock(3), since: NOW - 60 * DAY},
    changes: [
      {at: NOW - DAY, before: undefined, after: stock(3)},
      {at: NOW - 9 * DAY, before: stock(12), after: undefined},
    ],
  },
];

export const examples: Examples = {
  closed: {width: 736, show: () => <FieldPasts pasts={pasts} />},
  open: {width: 736, press: ['summary'], show: () => <FieldPasts pasts={pasts} />},
  'nothing known': () => <FieldPasts pasts={[]} />,
};
