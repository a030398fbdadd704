import {useEffect, useRef} from 'preact/hooks';
import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './shop-card.css';

/** What the seller has opened of a shop. */
export type Opened = 'name' | 'merge' | undefined;

/** The buttons; when what one opened is closed again, the focus is where it was. */
export const ShopButtons = ({
  opened,
  open,
  canMerge,
  name,
}: {
  opened: Opened;
  open: (what: Opened) => void;
  canMerge: boolean;
  name: string;
}) => {
  const {t} = useWords();
  const buttons = {name: useRef<HTMLButtonElement>(null), merge: useRef<HTMLButtonElement>(null)};
  const before = useRef<Opened>(undefined);
  useEffect(() => {
    if (before.current && !opened) buttons[before.current].current?.focus();
    before.current = opened;
  }, [opened]);
  return (
    <div class="shop-buttons">
      <button ref={buttons.name} type="button" class="button" data-testid="rename-shop" onClick={() => open('name')}>
        <span>
          {t('shops.rename')}
          <span class="hidden-text">: {name}</span>
        </span>
      </button>
      {canMerge ? (
        <button ref={buttons.merge} type="button" class="button" data-testid="merge-shop" onClick={() => open('merge')}>
          <span>
            {t('shops.merge')}
            <span class="hidden-text">: {name}</span>
          </span>
        </button>
      ) : null}
    </div>
  );
};

export const examples: Examples = {
  both: () => <ShopButtons opened={undefined} open={nothing} canMerge name="oak-ash.com" />,
  'the only shop': () => <ShopButtons opened={undefined} open={nothing} canMerge={false} name="oak-ash.com" />,
};
