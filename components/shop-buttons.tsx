import {useEffect, useRef} from 'preact/hooks';
import {type Examples, nothing} from './example.ts';
import {HiddenName} from './hidden-name.tsx';
import {useWords} from './words-context.ts';
import './shop-card.css';

/** What the seller has opened of a shop. */
export type Opened = 'name' | 'merge' | undefined;

type Props = {
  opened: Opened;
  open: (what: Opened) => void;
  canMerge: boolean;
  name: string;
  fees: {isOpen: boolean; onToggle: () => void};
};

/** The buttons; when what one opened is closed again, the focus is where it was. */
export const ShopButtons = ({opened, open, canMerge, name, fees}: Props) => {
  const {t} = useWords();
  const buttons = {name: useRef<HTMLButtonElement>(null), merge: useRef<HTMLButtonElement>(null)};
  const before = useRef<Opened>(undefined);
  useEffect(() => {
    if (before.current && !opened) buttons[before.current].current?.focus();
    before.current = opened;
  }, [opened]);
  return (
    <div class="shop-buttons">
      <button type="button" class="button" aria-expanded={fees.isOpen} data-testid="shop-fees" onClick={fees.onToggle}>
        <span>
          {t(fees.isOpen ? 'fees.close' : 'fees.open')}
          <HiddenName name={name} />
        </span>
      </button>
      <button ref={buttons.name} type="button" class="button" data-testid="rename-shop" onClick={() => open('name')}>
        <span>
          {t('shops.rename')}
          <HiddenName name={name} />
        </span>
      </button>
      {canMerge ? (
        <button ref={buttons.merge} type="button" class="button" data-testid="merge-shop" onClick={() => open('merge')}>
          <span>
            {t('shops.merge')}
            <HiddenName name={name} />
          </span>
        </button>
      ) : null}
    </div>
  );
};

const shown =
  (canMerge: boolean, isOpen = false) =>
  () => <ShopButtons opened={undefined} open={nothing} canMerge={canMerge} name="oak-ash.com" fees={{isOpen, onToggle: nothing}} />;

export const examples: Examples = {both: shown(true), 'the only shop': shown(false), 'its fees are open': shown(true, true)};
