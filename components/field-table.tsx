import {fieldName, fieldText} from '../lib/format/field.ts';
import type {FieldShown} from '../lib/reports/field.ts';
import type {Examples} from './example.ts';
import {LongText} from './long-text.tsx';
import {contradiction} from './sample-card.ts';
import {Rivals} from './undecided.tsx';
import {useWords} from './words-context.ts';
import './field-table.css';

const Row = ({shown}: {shown: FieldShown}) => {
  const words = useWords();
  return (
    <tr>
      <th scope="row">{fieldName(shown.field, words)}</th>
      {'rivals' in shown ? (
        <td colSpan={2} class="contradicted">
          <span class="faint">{words.t('undecided.title')}</span>
          <Rivals field={shown.field} rivals={shown.rivals} />
        </td>
      ) : (
        <>
          <td>
            <div class="field-value">
              <LongText text={fieldText(shown.field, shown.value, words)} />
            </div>
          </td>
          <td class="field-from">{shown.from ? <code>{shown.from}</code> : null}</td>
        </>
      )}
    </tr>
  );
};

/** What a page said, field by field, and where each value stood. */
export const FieldTable = ({fields}: {fields: FieldShown[]}) => {
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
          <Row key={shown.field} shown={shown} />
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
  'values, a contradiction, a long text': {
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
          ]}
        />
      );
    },
  },
};
