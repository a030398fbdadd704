import {useId, useState} from 'preact/hooks';
import {isTaken, type Mistyped, typedDay, typedMoney, typedShare} from '../lib/format/typed.ts';
import type {CostOf, CostStep} from '../lib/reports/margin.ts';
import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './cost-part.css';

const amounts = ['goods', 'inbound', 'packaging', 'shipping', 'fulfilment', 'storage'] as const;
const shares = ['returns', 'tax', 'ads'] as const;
const kinds = [...amounts, ...shares];
const isShare = (of: CostOf): of is (typeof shares)[number] => (shares as readonly string[]).includes(of);

type Props = {
  currency: string;
  /** YYYY-MM-DD: what is offered as the first day. */
  today: string;
  onCost: (step: CostStep) => void;
};

type Typed = {of: CostOf; value: string; from: string};

/** What was typed, or what is wrong with which field. */
const stepOf = ({of, value, from}: Typed, currency: string): CostStep | {wrong: 'value' | 'from'; why: Mistyped} => {
  const day = typedDay(from);
  const said = isShare(of) ? typedShare(value) : typedMoney(value, currency);
  if (!isTaken(said)) return {wrong: 'value', why: said};
  if (!isTaken(day)) return {wrong: 'from', why: day as Mistyped};
  return typeof said === 'number' ? {of, from: day, share: said} : {of, from: day, amount: said};
};

type FieldProps = {name: string; label: string; value: string; why: Mistyped | undefined; onInput: (value: string) => void};

const Field = ({name, label, value, why, onInput}: FieldProps) => {
  const {t} = useWords();
  const [id, hint] = [useId(), useId()];
  return (
    <div class="cost-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={30}
        inputMode={name === 'value' ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={why !== undefined}
        aria-describedby={why ? hint : undefined}
        data-testid={`cost-${name}`}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <p id={hint} class="cost-wrong" role="alert">
        {why ? t(`costs.wrong.${why}`) : null}
      </p>
    </div>
  );
};

/** Says what one thing costs from a day on. What cannot be taken is said beside its field, and nothing is kept. */
export const CostForm = ({currency, today, onCost}: Props) => {
  const {t} = useWords();
  const [typed, type] = useState<Typed>({of: 'goods', value: '', from: today});
  const [wrong, say] = useState<{wrong: 'value' | 'from'; why: Mistyped} | undefined>(undefined);
  const id = useId();
  const change = (part: Partial<Typed>) => {
    type({...typed, ...part});
    say(undefined);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const step = stepOf(typed, currency);
    if ('wrong' in step) return say(step);
    type({...typed, value: ''});
    onCost(step);
  };
  const whyOf = (field: 'value' | 'from') => (wrong?.wrong === field ? wrong.why : undefined);
  const label = isShare(typed.of) ? t('costs.percent') : t('costs.amount', {currency});
  return (
    <form class="cost-form" noValidate onSubmit={submit}>
      <div class="cost-field">
        <label for={id}>{t('costs.what')}</label>
        <select id={id} value={typed.of} data-testid="cost-of" onChange={event => change({of: event.currentTarget.value as CostOf})}>
          {kinds.map(of => (
            <option key={of} value={of} selected={of === typed.of}>
              {t(`costs.${of}`)}
            </option>
          ))}
        </select>
      </div>
      <Field name="value" label={label} value={typed.value} why={whyOf('value')} onInput={value => change({value})} />
      <Field name="from" label={t('costs.from')} value={typed.from} why={whyOf('from')} onInput={from => change({from})} />
      <button type="submit" class="button main" data-testid="keep-cost">
        {t('costs.save')}
      </button>
    </form>
  );
};

const shown = (press: readonly string[] = []) => ({
  width: 760,
  press,
  show: () => <CostForm currency="EUR" today="2026-11-22" onCost={nothing} />,
});

export const examples: Examples = {
  empty: shown(),
  'nothing typed': shown(['[data-testid=keep-cost]']),
  narrow: () => <CostForm currency="EUR" today="2026-11-22" onCost={nothing} />,
};
