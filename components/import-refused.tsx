import type {Examples} from './example.ts';
import type {Refusal} from './jobs.ts';
import {useWords} from './words-context.ts';

/** Refusals listed; more are counted. */
const SHOWN = 20;

const Why = ({refusal: {why, reason}}: {refusal: Refusal}) => {
  const {t} = useWords();
  if (!reason) return <code lang="en">{why}</code>;
  return <>{t(`refused.${reason.why}`, {column: '', text: '', row: 0, ...reason})}</>;
};

const Where = ({refusal: {line, row}}: {refusal: Refusal}) => {
  const {t} = useWords();
  return <b>{row === undefined || row === line ? t('data.import.line', {line}) : t('import.row', {row, line})}</b>;
};

/** The lines of a file that were not taken, and why. */
export const ImportRefused = ({refused, isChanged}: {refused: Refusal[]; isChanged: boolean}) => {
  const {t} = useWords();
  const more = refused.length - SHOWN;
  return (
    <>
      <p class="refused-title">{t(isChanged ? 'data.import.skipped' : 'data.import.refused', {count: refused.length})}</p>
      <ul class="refused">
        {refused.slice(0, SHOWN).map(refusal => (
          <li key={refusal.line}>
            <Where refusal={refusal} /> <Why refusal={refusal} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="faint">{t('data.import.moreRefused', {count: more})}</p> : null}
    </>
  );
};

const price = {line: 57, row: 12, why: 'two-prices', reason: {why: 'two-prices', column: 'Variant Price', text: '1,299'}} as const;
const twice = {line: 14, row: 14, why: 'same-again', reason: {why: 'same-again', row: 4}} as const;
const bare = {line: 3, why: 'fields.price.currency: Invalid string'};

export const examples: Examples = {
  report: () => <ImportRefused refused={[price, twice]} isChanged={false} />,
  export: () => <ImportRefused refused={[bare]} isChanged />,
};
