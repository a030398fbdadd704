import {useState} from 'preact/hooks';
import type {Place} from '../lib/reports/daily.ts';
import type {FeeSheet, FeesSaid} from '../lib/reports/fee-sheet.ts';
import type {ShopCount, ShopRow} from '../lib/reports/shops.ts';
import {type Examples, nothing} from './example.ts';
import {FeePart} from './fee-part.tsx';
import {HiddenName} from './hidden-name.tsx';
import {placeHash, placeText} from './place-name.ts';
import {sampleFees} from './sample-fees.ts';
import {sampleShops} from './sample-shops.ts';
import {type Opened, ShopButtons} from './shop-buttons.tsx';
import {ShopCounts, ShopIdentity} from './shop-facts.tsx';
import {ShopMerge} from './shop-merge.tsx';
import {ShopName} from './shop-name.tsx';
import {useWords} from './words-context.ts';
import './shop-card.css';

type Shop = {site: string; host: string; shop: string | null};

/** What a seller can decide about shops. An empty name takes the name away. */
export type ShopActions = {
  onLook: (shop: Shop) => void;
  onName: (shop: Shop, name: string) => void;
  onMerge: (shop: Shop, into: Shop) => void;
  onUnmerge: (shop: Shop) => void;
  onFees: (shop: Shop, said: FeesSaid) => void;
};

/** Are the fees of a shop looked at, and what they are as soon as it is known. */
type Fees = {isOpen: boolean; sheet: FeeSheet | undefined; onToggle: () => void};

const Part = ({part, onUnmerge}: {part: ShopCount; onUnmerge: ShopActions['onUnmerge']}) => {
  const words = useWords();
  return (
    <li class="shop-part" data-testid="shop-part">
      <span>
        <b>{placeText(part, words)}</b>
        <ShopIdentity shop={part} />
        <ShopCounts shop={part} />
      </span>
      <button type="button" class="link-button" data-testid="unmerge-shop" onClick={() => onUnmerge(part)}>
        {words.t('shops.unmerge')}
        <HiddenName name={placeText(part, words)} />
      </button>
    </li>
  );
};

const Parts = ({shop, onUnmerge}: {shop: ShopRow; onUnmerge: ShopActions['onUnmerge']}) => {
  const {t} = useWords();
  if (shop.parts.length === 0) return null;
  return (
    <div class="shop-parts">
      <h3>{t('shops.parts')}</h3>
      <ul>
        {shop.parts.map(part => (
          <Part key={part.name} part={part} onUnmerge={onUnmerge} />
        ))}
      </ul>
    </div>
  );
};

type Props = {shop: ShopRow; targets: readonly Place[]; fees: Fees; actions: ShopActions};

/** One shop: what it is called, what of it is kept, and what counts as it; to be named, merged, taken apart, and its fees to be said. */
export const ShopCard = ({shop, targets, fees, actions}: Props) => {
  const words = useWords();
  const [opened, open] = useState<Opened>(undefined);
  const name = placeText(shop, words);
  const others = targets.filter(one => placeHash(one) !== placeHash(shop));
  const close = () => open(undefined);
  const done = (act: () => void) => {
    close();
    act();
  };
  return (
    <article class="shop-card card" data-testid="shop" data-name={shop.name}>
      <div class="shop-head">
        <div>
          <h2>{name}</h2>
          <ShopIdentity shop={shop} />
        </div>
        <ShopButtons opened={opened} open={open} canMerge={others.length > 0} name={name} fees={fees} />
      </div>
      {opened === 'name' ? (
        <ShopName name={name} called={shop.called ?? ''} onSave={text => done(() => actions.onName(shop, text))} onCancel={close} />
      ) : null}
      {opened === 'merge' ? (
        <ShopMerge name={name} targets={others} onMerge={into => done(() => actions.onMerge(shop, into))} onCancel={close} />
      ) : null}
      <p class="shop-kept">
        <ShopCounts shop={shop} />
        <a href={`#/kpis?place=${placeHash(shop)}`} data-testid="look-at-shop" onClick={() => actions.onLook(shop)}>
          {words.t('shops.look')}
          <HiddenName name={name} />
        </a>
      </p>
      {fees.isOpen && fees.sheet ? <FeePart sheet={fees.sheet} onSay={said => actions.onFees(shop, said)} /> : null}
      <Parts shop={shop} onUnmerge={actions.onUnmerge} />
    </article>
  );
};

const actions: ShopActions = {onLook: nothing, onName: nothing, onMerge: nothing, onUnmerge: nothing, onFees: nothing};
const closed: Fees = {isOpen: false, sheet: undefined, onToggle: nothing};
const {named, plain, account, gone} = sampleShops;
const shown = (shop: ShopRow, press: readonly string[] = [], targets: readonly Place[] = [named, plain, account]) => ({
  width: 640,
  show: () => <ShopCard shop={shop} targets={targets} fees={closed} actions={actions} />,
  press,
});

export const examples: Examples = {
  'named, with a part': shown(named),
  'the host is the shop': shown(plain),
  'an account, mostly of others': shown(account),
  'nothing kept': shown(gone),
  'the only one': shown(plain, [], [plain]),
  'being named': shown(named, ['[data-testid=rename-shop]']),
  'being merged': shown(plain, ['[data-testid=merge-shop]']),
  narrow: () => <ShopCard shop={named} targets={[named, plain]} fees={closed} actions={actions} />,
  'its fees': {
    show: () => <ShopCard shop={account} targets={[]} fees={{...closed, isOpen: true, sheet: sampleFees.amazon}} actions={actions} />,
    width: 640,
  },
};
