import {useId} from 'preact/hooks';
import type {EffectKind, PromotionField, PromotionWrong, TypedPromotion} from '../lib/format/typed-promotion.ts';
import {effects, nothingTyped, promotionTypes} from '../lib/format/typed-promotion.ts';
import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './promotion-form.css';

type Text = PromotionField | 'goal';
type Props = {
  typed: TypedPromotion;
  currency: string;
  wrong: PromotionWrong | undefined;
  onType: (change: Partial<TypedPromotion>) => void;
};

const FieldText = ({name, label, typed, wrong, onType}: Omit<Props, 'currency'> & {name: Text; label: string}) => {
  const {t} = useWords();
  const [id, hint] = [useId(), useId()];
  const why = wrong?.wrong === name ? wrong.why : undefined;
  return (
    <div class={`promotion-field ${name}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed[name]}
        maxLength={name === 'goal' ? 300 : 30}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={why !== undefined}
        aria-describedby={why ? hint : undefined}
        data-testid={`promotion-${name}`}
        onInput={event => onType({[name]: event.currentTarget.value})}
      />
      <p id={hint} class="promotion-wrong" role="alert">
        {why ? t(`promotions.wrong.${why}`) : null}
      </p>
    </div>
  );
};

type PickProps<T extends string> = {
  name: string;
  label: string;
  value: T;
  options: readonly {value: T; name: string}[];
  onPick: (value: T) => void;
};

const Pick = <T extends string>({name, label, value, options, onPick}: PickProps<T>) => {
  const id = useId();
  return (
    <div class="promotion-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} data-testid={`promotion-${name}`} onChange={event => onPick(event.currentTarget.value as T)}>
        {options.map(option => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
};

/** What a promotion is for, when it is, and what it does to prices: to be typed, each mistake beside its field. */
export const PromotionFields = (props: Props) => {
  const {t} = useWords();
  const {typed, currency, onType} = props;
  const types = promotionTypes.map(value => ({value, name: t(`promotions.type.${value}`)}));
  const kinds = effects.map(value => ({value, name: t(`promotions.kind.${value}`)}));
  const label = typed.effect === 'off' ? t('promotions.percent') : t('promotions.amount', {currency});
  return (
    <div class="promotion-fields">
      <FieldText {...props} name="goal" label={t('promotions.goal')} />
      <Pick name="type" label={t('promotions.type')} value={typed.type} options={types} onPick={type => onType({type})} />
      <FieldText {...props} name="start" label={t('promotions.start')} />
      <FieldText {...props} name="end" label={t('promotions.end')} />
      <Pick
        name="effect"
        label={t('promotions.kind')}
        value={typed.effect}
        options={kinds}
        onPick={(effect: EffectKind) => onType({effect})}
      />
      <FieldText {...props} name="value" label={label} />
      <FieldText {...props} name="fromTotal" label={t('promotions.fromTotal', {currency})} />
      <FieldText {...props} name="fixedCost" label={t('promotions.fixedCost', {currency})} />
      <label class="promotion-alone">
        <input type="checkbox" checked={typed.isAlone} data-testid="promotion-alone" onChange={() => onType({isAlone: !typed.isAlone})} />{' '}
        {t('promotions.alone')}
      </label>
    </div>
  );
};

const shown = (typed: Partial<TypedPromotion>, wrong?: PromotionWrong) => ({
  width: 860,
  show: () => <PromotionFields typed={{...nothingTyped('2026-11-22'), ...typed}} currency="EUR" wrong={wrong} onType={nothing} />,
});

export const examples: Examples = {
  empty: shown({}),
  'an amount off': shown({effect: 'amountOff', value: '5.00', goal: 'Clear the shelf', end: '2026-11-27', isAlone: true}),
  'an end before the start': shown({end: '2026-11-20'}, {wrong: 'end', why: 'end-before-start'}),
  narrow: () => <PromotionFields typed={nothingTyped('2026-11-22')} currency="EUR" wrong={undefined} onType={nothing} />,
};
