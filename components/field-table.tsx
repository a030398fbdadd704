import {fieldName, fieldText} from '../lib/format/field.ts';
import type {FieldShown} from '../lib/reports/field.ts';
import {LongText} from './long-text.tsx';
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
