import {useId, useState} from 'preact/hooks';
import type {Answers, Question} from '../lib/model/question.ts';
import {type Examples, nothing} from './example.ts';
import type {Asking} from './jobs.ts';
import {useWords} from './words-context.ts';
import './import-questions.css';

type Props = {asking: Asking; onAnswer: (answers: Answers) => void; onCancel: () => void};

const currencies = Intl.supportedValuesOf('currency');

type AskProps = {question: Question; value: string; isWrong: boolean; known: readonly string[]; onInput: (value: string) => void};

const Ask = ({question, value, isWrong, known, onInput}: AskProps) => {
  const {t} = useWords();
  const [id, hint, list] = [useId(), useId(), useId()];
  return (
    <div class="import-question">
      <label for={id}>{t(`import.${question}`)}</label>
      <input
        id={id}
        type="text"
        name={question}
        value={value}
        required
        list={known.length > 0 ? list : undefined}
        aria-describedby={hint}
        aria-invalid={isWrong}
        autocomplete="off"
        spellcheck={false}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <p id={hint} class={isWrong ? 'import-wrong' : 'faint'}>
        {t(isWrong ? `import.wrong.${question}` : `import.${question}.hint`)}
      </p>
      <datalist id={list}>
        {known.map(one => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  );
};

/** Asks for what a report does not say of itself; what is the only one known stands there already, for the seller to see and to change. */
export const ImportQuestions = ({asking, onAnswer, onCancel}: Props) => {
  const {t, language} = useWords();
  const {report, questions, wrong, known} = asking;
  const suggested = {...known, currency: currencies};
  const only = (question: Question) => (suggested[question].length === 1 ? (suggested[question][0] ?? '') : '');
  const [typed, type] = useState<Answers>({});
  const said = (question: Question) => typed[question] ?? only(question);
  const answer = (event: Event) => {
    event.preventDefault();
    onAnswer(Object.fromEntries(questions.map(question => [question, said(question)])));
  };
  return (
    <form class="import-questions" noValidate onSubmit={answer}>
      <p>{t('import.asks', {report: report[language]})}</p>
      {questions.map(question => (
        <Ask
          key={question}
          question={question}
          value={said(question)}
          isWrong={wrong.includes(question)}
          known={suggested[question]}
          onInput={value => type({...typed, [question]: value})}
        />
      ))}
      <div class="import-answer">
        <button type="submit" class="button main" data-testid="import-answer">
          {t('import.go')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
};

const report = {en: 'Shopify: products (CSV)', 'zh-CN': 'Shopify 商品（CSV）'};
const shown = (asking: Partial<Asking>) => (
  <ImportQuestions
    asking={{report, questions: ['host', 'currency'], wrong: [], known: {host: [], shop: []}, ...asking}}
    onAnswer={nothing}
    onCancel={nothing}
  />
);

export const examples: Examples = {
  open: {show: () => shown({}), width: 560},
  known: {show: () => shown({known: {host: ['oak-ash.com'], shop: []}}), width: 560},
  wrong: {show: () => shown({wrong: ['host', 'currency']}), width: 560},
};
