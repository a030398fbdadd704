import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './shop-card.css';

type Props = {
  /** As the shop is called now. */
  name: string;
  /** The name that the seller gave it; empty: none. */
  called: string;
  onSave: (name: string) => void;
  onCancel: () => void;
};

const begin = (input: HTMLInputElement | null) => input?.select();

/** Gives a shop a name, in its place. Enter saves, Escape does not. */
export const ShopName = ({name, called, onSave, onCancel}: Props) => {
  const {t} = useWords();
  return (
    <form
      class="shop-ask"
      onSubmit={event => {
        event.preventDefault();
        onSave(String(new FormData(event.currentTarget).get('name') ?? ''));
      }}
      onKeyDown={event => event.key === 'Escape' && onCancel()}
    >
      <label>
        {t('shops.name', {shop: name})}
        <input
          ref={begin}
          type="text"
          name="name"
          defaultValue={called}
          maxLength={300}
          autocomplete="off"
          spellcheck={false}
          data-testid="shop-name"
        />
      </label>
      <p class="faint">{t('shops.name.hint')}</p>
      <div class="shop-answers">
        <button type="submit" class="button main">
          {t('shops.name.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
};

export const examples: Examples = {
  'first name': {show: () => <ShopName name="Etsy · etsy.com" called="" onSave={nothing} onCancel={nothing} />, width: 600},
  'another name': {show: () => <ShopName name="Oak & Ash" called="Oak & Ash" onSave={nothing} onCancel={nothing} />, width: 600},
};
