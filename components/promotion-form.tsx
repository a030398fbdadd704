import {useId, useState} from 'preact/hooks';
import {asTyped, nothingTyped, type PromotionWrong, typedPromotion} from '../lib/format/typed-promotion.ts';
import type {Promotable, PromotionRow} from '../lib/reports/promotions.ts';
import {type Examples, nothing} from './example.ts';
import {Notice} from './notice.tsx';
import {placeText} from './place-name.ts';
import type {PromotionActions} from './promotion-actions.ts';
import {PromotionFields} from './promotion-fields.tsx';
import {type Chosen, PromotionListings} from './promotion-listings.tsx';
import {promotables, samplePromotion} from './sample-promotions.ts';
import {useWords} from './words-context.ts';
import './promotion-form.css';

type Props = {
  editing: PromotionRow['choice'] | undefined;
  own: readonly Promotable[];
  today: string;
  onKeep: PromotionActions['onKeep'];
  onClose: () => void;
};

type Shop = Promotable['shop'];
const nameOf = ({site, host, shop}: Shop): string => [site, host, shop ?? ''].join('\n');

const shopsOf = (own: readonly Promotable[], editing: Props['editing']): Shop[] => {
  const all = [...(editing ? [{site: editing.site, host: editing.host, shop: editing.shop}] : []), ...own.map(({shop}) => shop)];
  return [...new Map(all.map(shop => [nameOf(shop), shop])).values()];
};

/** What is typed, and what is wrong with it; only what can be taken is kept. */
const useForm = ({editing, own, today, onKeep, onClose}: Props) => {
  const shops = shopsOf(own, editing);
  const [typed, type] = useState(editing ? asTyped(editing) : nothingTyped(today));
  const [at, move] = useState(shops[0]);
  const [chosen, choose] = useState<Chosen>(editing?.refs);
  const [wrong, say] = useState<PromotionWrong | 'of' | undefined>(undefined);
  const here = own.filter(({shop}) => at && nameOf(shop) === nameOf(at));
  const currency = here.find(one => one.currency)?.currency ?? 'USD';
  const submit = (event: Event) => {
    event.preventDefault();
    const said = typedPromotion(typed, currency);
    if ('wrong' in said) return say(said);
    const skus = editing?.skus;
    if (!at || (chosen?.length === 0 && !skus)) return say('of');
    onKeep({
      ...{...said, site: at.site, host: at.host, shop: at.shop, id: editing?.id},
      ...(chosen && chosen.length > 0 && {refs: [...chosen]}),
      ...(skus && {skus}),
    });
    onClose();
  };
  const toShop = (shop: Shop) => {
    move(shop);
    choose(undefined);
  };
  const on = <A,>(set: (value: A) => void) => {
    return (value: A) => {
      set(value);
      say(undefined);
    };
  };
  return {shops, typed, at, chosen, wrong, here, currency, submit, type: on(type), move: on(toShop), choose: on(choose)};
};

const ShopChoice = ({shops, at, onMove}: {shops: readonly Shop[]; at: Shop | undefined; onMove: (shop: Shop) => void}) => {
  const words = useWords();
  const id = useId();
  if (shops.length < 2) return null;
  return (
    <div class="promotion-field">
      <label for={id}>{words.t('figures.place')}</label>
      <select
        id={id}
        value={at && nameOf(at)}
        data-testid="promotion-shop"
        onChange={event => {
          const shop = shops.find(one => nameOf(one) === event.currentTarget.value);
          if (shop) onMove(shop);
        }}
      >
        {shops.map(shop => (
          <option key={nameOf(shop)} value={nameOf(shop)} selected={at && nameOf(shop) === nameOf(at)}>
            {placeText(shop, words)}
          </option>
        ))}
      </select>
    </div>
  );
};

/** Adds a promotion, or changes one. What cannot be taken is said beside its field, and nothing is kept. */
export const PromotionForm = (props: Props) => {
  const {t} = useWords();
  const id = useId();
  const form = useForm(props);
  const {editing, own, onClose} = props;
  if (own.length === 0) return <Notice title={t('promotions.noneMine')} body={t('promotions.noneMine.body')} />;
  return (
    <form class="promotion-form card" aria-labelledby={id} noValidate onSubmit={form.submit} data-testid="promotion-form">
      <h2 id={id}>{t(editing ? 'promotions.edit.title' : 'promotions.add.title')}</h2>
      <ShopChoice shops={form.shops} at={form.at} onMove={form.move} />
      <PromotionFields
        typed={form.typed}
        currency={form.currency}
        wrong={form.wrong === 'of' ? undefined : form.wrong}
        onType={change => form.type({...form.typed, ...change})}
      />
      <PromotionListings own={form.here} chosen={form.chosen} isWrong={form.wrong === 'of'} onChoose={form.choose} />
      <div class="promotion-answers">
        <button type="submit" class="button main" data-testid="keep-promotion">
          {t('promotions.keep')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
};

type Language = Parameters<typeof promotables>[0];
const shown = (editing: (language: Language) => Props['editing'], press: readonly string[] = [], width = 860) => ({
  ...{width, press},
  show: (language: Language) => (
    <PromotionForm editing={editing(language)} own={promotables(language)} today="2026-11-22" onKeep={nothing} onClose={nothing} />
  ),
});

export const examples: Examples = {
  new: shown(() => undefined),
  'nothing typed': shown(() => undefined, ['[data-testid=keep-promotion]']),
  changed: shown(samplePromotion),
  'nothing of one’s own': () => <PromotionForm editing={undefined} own={[]} today="2026-11-22" onKeep={nothing} onClose={nothing} />,
  narrow: shown(samplePromotion, [], 360),
};
