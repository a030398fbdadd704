import {useId, useState} from 'preact/hooks';
import {isTaken, type Mistyped, typedCount, typedShare} from '../lib/format/typed.ts';
import type {FeeSheet, FeesSaid} from '../lib/reports/fee-sheet.ts';
import {type Examples, nothing} from './example.ts';
import {feeName} from './margin-text.ts';
import {sampleFees} from './sample-fees.ts';
import {useWords} from './words-context.ts';
import './cost-part.css';
import './fee-part.css';

type Kind = FeeSheet['asks'][number]['kind'];
/** What is typed, by kind of fee; `units`: pieces a month. */
type Typed = Partial<Record<Kind | 'units', string>>;

const percentOf = (rate: number | undefined): string => (rate === undefined ? '' : String(Math.round(rate * 1e6) / 1e4));
const first = ({asks, said}: FeeSheet): Typed => ({
  ...Object.fromEntries(asks.map(({kind}) => [kind, percentOf(said?.rates?.[kind]?.rate)])),
  units: said?.unitsPerMonth === undefined ? '' : String(said.unitsPerMonth),
});

/** What was typed as the seller means it, or what is wrong with which field. An empty field says nothing. */
const saidBy = (typed: Typed, {asks}: FeeSheet): FeesSaid | {wrong: string; why: Mistyped} => {
  const rates: NonNullable<FeesSaid['rates']> = {};
  for (const {kind} of asks) {
    const text = typed[kind]?.trim();
    const rate = text ? typedShare(text) : undefined;
    if (rate === undefined) continue;
    if (!isTaken(rate)) return {wrong: kind, why: rate};
    rates[kind] = {rate};
  }
  const units = typed.units?.trim() ? typedCount(typed.units) : undefined;
  if (units !== undefined && !isTaken(units)) return {wrong: 'units', why: units};
  return {rates, unitsPerMonth: units as number | undefined};
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
        inputMode="decimal"
        value={value}
        maxLength={12}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={why !== undefined}
        aria-describedby={why ? hint : undefined}
        data-testid={`rate-${name}`}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <p id={hint} class="cost-wrong" role="alert">
        {why ? t(`costs.wrong.${why}`) : null}
      </p>
    </div>
  );
};

/** The rates that the seller has to say, or may: kept together, or not at all. */
export const FeeRates = ({sheet, onSay}: {sheet: FeeSheet; onSay: (said: FeesSaid) => void}) => {
  const words = useWords();
  const {t} = words;
  const [typed, type] = useState<Typed>(() => first(sheet));
  const [wrong, say] = useState<{wrong: string; why: Mistyped} | undefined>(undefined);
  if (sheet.asks.length === 0 && !sheet.isMonthly) return null;
  const change = (name: Kind | 'units') => (value: string) => {
    type({...typed, [name]: value});
    say(undefined);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const said = saidBy(typed, sheet);
    if ('why' in said) say(said);
    else onSay(said);
  };
  const field = (name: Kind | 'units', label: string) => (
    <Field
      key={name}
      name={name}
      label={label}
      value={typed[name] ?? ''}
      why={wrong?.wrong === name ? wrong.why : undefined}
      onInput={change(name)}
    />
  );
  return (
    <form class="cost-form" noValidate onSubmit={submit}>
      {sheet.asks.length > 0 ? <p class="fee-why">{t('fees.rates.body')}</p> : null}
      {sheet.asks.map(({kind, isOptional}) =>
        field(kind, t(isOptional ? 'fees.rate.optional' : 'fees.rate.needed', {fee: feeName(kind, words)})),
      )}
      {sheet.isMonthly ? field('units', t('fees.units')) : null}
      <button type="submit" class="button main" data-testid="keep-rates">
        {t('fees.rates.save')}
      </button>
    </form>
  );
};

export const examples: Examples = {
  'rates that nobody publishes': {show: () => <FeeRates sheet={sampleFees.tmall} onSay={nothing} />, width: 640},
  'a monthly fee': {show: () => <FeeRates sheet={sampleFees.amazon} onSay={nothing} />, width: 640},
};
