import {useState} from 'preact/hooks';
import type {Place} from '../lib/reports/daily.ts';
import {type Examples, nothing} from './example.ts';
import {placeHash, placeText} from './place-name.ts';
import {sampleShops} from './sample-shops.ts';
import {useWords} from './words-context.ts';
import './shop-card.css';

type Shop = {site: string; host: string; shop: string | null};
type Props = {
  name: string;
  targets: readonly Place[];
  /** The one that is chosen at first, as addresses have it. */
  first?: string;
  onMerge: (into: Shop) => void;
  onCancel: () => void;
};

const begin = (select: HTMLSelectElement | null) => select?.focus();

/** Has a shop count as another: which, what that means, and the two answers. */
export const ShopMerge = ({name, targets, first = '', onMerge, onCancel}: Props) => {
  const words = useWords();
  const {t} = words;
  const [chosen, choose] = useState(first);
  const into = targets.find(one => placeHash(one) === chosen);
  return (
    <form
      class="shop-ask"
      onSubmit={event => {
        event.preventDefault();
        if (into) onMerge({site: into.site, host: into.host, shop: into.shop ?? null});
      }}
      onKeyDown={event => event.key === 'Escape' && onCancel()}
    >
      <label>
        {t('shops.merge.into', {shop: name})}
        <select ref={begin} value={chosen} data-testid="merge-into" onChange={event => choose(event.currentTarget.value)}>
          <option value="">{t('shops.merge.choose')}</option>
          {targets.map(one => (
            <option key={placeHash(one)} value={placeHash(one)} selected={placeHash(one) === chosen}>
              {placeText(one, words)}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{into ? t('shops.merge.says', {shop: name, into: placeText(into, words)}) : null}</p>
      <div class="shop-answers">
        <button type="submit" class="button main" disabled={!into} data-testid="merge-yes">
          {t('shops.merge.yes')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
};

const {named, plain, account} = sampleShops;
const shown = (first: string) => ({
  width: 600,
  show: () => <ShopMerge name="admin.oak-ash.com" targets={[named, plain, account]} first={first} onMerge={nothing} onCancel={nothing} />,
});

export const examples: Examples = {'not chosen': shown(''), chosen: shown(placeHash(named))};
