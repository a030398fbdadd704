import {useId, useState} from 'preact/hooks';
import {type RateMistyped, type RateTyped, typedRate} from '../lib/format/typed-rate.ts';
import type {RateSaid} from '../lib/reports/rates.ts';
import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './rate-form.css';

type FieldProps = {name: RateMistyped['field']; value: string; why: RateMistyped['why'] | undefined; onInput: (value: string) => void};

const Field = ({name, value, why, onInput}: FieldProps) => {
  const {t} = useWords();
  const [id, hint] = [useId(), useId()];
  return (
    <div class="rate-field">
      <label for={id}>{t(`rates.${name}`)}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={20}
        size={name === 'from' || name === 'to' ? 5 : 12}
        inputMode={name === 'rate' ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={why !== undefined}
        aria-describedby={why ? hint : undefined}
        data-testid={`rate-${name}`}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <p id={hint} class="rate-wrong" role="alert">
        {why ? t(`rates.wrong.${why}`) : null}
      </p>
    </div>
  );
};

/** `today`: YYYY-MM-DD, offered as the day. `pair`: the currencies that are asked for. */
type Props = {today: string; pair?: [from: string, to: string]; onRate: (rate: RateSaid) => void};

/** Says a rate between two currencies, with its day. What cannot be taken is said beside its field, and nothing is kept. */
export const RateForm = ({today, pair: [from, to] = ['', ''], onRate}: Props) => {
  const {t} = useWords();
  const [typed, type] = useState<RateTyped>({from, to, rate: '', day: today});
  const [wrong, say] = useState<RateMistyped | undefined>(undefined);
  const submit = (event: Event) => {
    event.preventDefault();
    const said = typedRate(typed, today);
    if ('why' in said) return say(said);
    type({...typed, rate: ''});
    onRate(said);
  };
  return (
    <form class="rate-form" noValidate onSubmit={submit} data-testid="rate-form">
      {(['from', 'to', 'rate', 'day'] as const).map(name => (
        <Field
          key={name}
          name={name}
          value={typed[name]}
          why={wrong?.field === name ? wrong.why : undefined}
          onInput={value => {
            type({...typed, [name]: value});
            say(undefined);
          }}
        />
      ))}
      <button type="submit" class="button main" data-testid="keep-rate">
        {t('rates.save')}
      </button>
    </form>
  );
};

/** Asks for the rate that two prices wait for. */
export const RateAsk = ({pair, ...props}: Props & {pair: [from: string, to: string]}) => (
  <div class="rate-ask">
    <p>{useWords().t('rates.ask', {from: pair[0], to: pair[1]})}</p>
    <RateForm {...props} pair={pair} />
  </div>
);

export const examples: Examples = {
  empty: {width: 640, show: () => <RateForm today="2026-11-30" onRate={nothing} />},
  'nothing typed': {width: 640, press: ['[data-testid=keep-rate]'], show: () => <RateForm today="2026-11-30" onRate={nothing} />},
  asked: {width: 640, show: () => <RateAsk today="2026-11-30" pair={['USD', 'EUR']} onRate={nothing} />},
  narrow: {width: 328, show: () => <RateAsk today="2026-11-30" pair={['USD', 'EUR']} onRate={nothing} />},
};
