import {fieldName, fieldText} from '../lib/format/field.ts';
import {sourceText} from '../lib/format/source.ts';
import type {Card} from '../lib/reports/card.ts';
import type {FieldShown} from '../lib/reports/field.ts';
import type {Examples} from './example.ts';
import {LongText} from './long-text.tsx';
import {contradiction} from './sample-card.ts';
import {Stale, sampleStale} from './stale.tsx';
import {Rivals} from './undecided.tsx';
import {useWords} from './words-context.ts';
import './field-table.css';

/** Where it stood, and whether the seller chose it or pointed at it; who owns a thing is worked out and stands nowhere. */
const From = ({from}: {from: string}) => {
  const words = useWords();
  const {t} = words;
  const [, by, rest = from] = /^(chosen|taught): (.*)$/s.exec(from) ?? [];
  const said = by && t(by === 'chosen' ? 'chosen.by' : 'chosen.taught');
  return (
    <>
      {said ? <span class="field-said">{said} </span> : null}
      <code>{sourceText(rest, words)}</code>
    </>
  );
};

const Row = ({shown, card}: {shown: FieldShown; card: Card | undefined}) => {
  const words = useWords();
  return (
    <tr>
      <th scope="row">{fieldName(shown.field, words)}</th>
      {'rivals' in shown ? (
        <td colSpan={2} class="contradicted">
          <span class="faint">{words.t('undecided.title')}</span>
          <Rivals field={shown.field} rivals={shown.rivals} card={card} />
          <Stale stale={shown.stale} isLong />
        </td>
      ) : (
        <>
          <td>
            <div class="field-value">
              <LongText text={fieldText(shown.field, shown.value, words)} />
            </div>
            <Stale stale={shown.stale} isLong />
          </td>
          <td class="field-from">{shown.from ? <From from={shown.from} /> : null}</td>
        </>
      )}
    </tr>
  );
};

/** What a page said, field by field, and where each value stood. */
export const FieldTable = ({fields, card}: {fields: FieldShown[]; card?: Card}) => {
  const {t} = useWords();
  return (
    <table class="fields">
      <thead>
        <tr>
          <th scope="col">{t('listing.field')}</th>
          <th scope="col">{t('listing.value')}</th>
          <th scope="col">{t('listing.from')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(shown => (
          <Row key={shown.field} shown={shown} card={card} />
        ))}
      </tbody>
    </table>
  );
};

const told = {
  en: ['Turned oak coat hook', 'Turned from one piece, oiled by hand. ', ['Home', 'Hooks']],
  'zh-CN': ['北欧实木挂钩', '整块橡木车削而成，手工上油。', ['家居', '挂钩']],
} as const;

export const examples: Examples = {
  'values, a contradiction, a long text, an old value': {
    width: 736,
    show: language => {
      const [title, sentence, category] = told[language];
      return (
        <FieldTable
          fields={[
            {field: 'title', value: title, from: 'schema.org Product name'},
            contradiction(language),
            {field: 'availability', value: 'in-stock', from: 'schema.org Product offers.availability'},
            {field: 'description', value: sentence.repeat(24), from: '#description'},
            {field: 'category', value: category, from: undefined},
            {field: 'stock', value: 12, from: '.stock', stale: sampleStale},
            {field: 'listPrice', value: {amount: 1500, currency: 'EUR'}, from: 'chosen: .was'},
          ]}
        />
      );
    },
  },
};
