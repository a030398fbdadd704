import {useId, useState} from 'preact/hooks';
import type {Promotable} from '../lib/reports/promotions.ts';
import {type Examples, nothing} from './example.ts';
import {promotables} from './sample-promotions.ts';
import {SearchBox} from './search-box.tsx';
import {useWords} from './words-context.ts';
import './promotion-form.css';

/** More are found by their titles. */
const SHOWN = 30;

/** The refs of the listings that are promoted; undefined: all of the shop. */
export type Chosen = readonly string[] | undefined;

type Props = {own: readonly Promotable[]; chosen: Chosen; isWrong: boolean; onChoose: (chosen: Chosen) => void};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const List = ({own, chosen = [], onChoose}: Omit<Props, 'isWrong'>) => {
  const {t} = useWords();
  const [find, seek] = useState('');
  const words = plain(find).split(/\s+/).filter(Boolean);
  const found = own.filter(({title = '', sku = '', ref}) => words.every(word => plain(`${title} ${sku} ${ref}`).includes(word)));
  // What is ticked stays in sight whatever is sought.
  const ticked = own.filter(({ref}) => chosen.includes(ref));
  const shown = [...ticked, ...found.filter(({ref}) => !chosen.includes(ref))].slice(0, Math.max(SHOWN, ticked.length));
  const toggle = (ref: string) => onChoose(chosen.includes(ref) ? chosen.filter(one => one !== ref) : [...chosen, ref]);
  return (
    <>
      {own.length > SHOWN ? <SearchBox label={t('promotions.listings.find')} value={find} onSearch={seek} /> : null}
      <ul class="promotion-listings">
        {shown.map(({ref, title, sku}) => (
          <li key={ref}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(ref)}
                data-testid="promotion-listing"
                data-ref={ref}
                onChange={() => toggle(ref)}
              />{' '}
              {title ?? ref} {sku ? <span class="faint">{sku}</span> : null}
            </label>
          </li>
        ))}
      </ul>
      {found.length > SHOWN ? <p class="faint">{t('promotions.listings.more', {count: found.length - SHOWN})}</p> : null}
    </>
  );
};

/** Which listings of a shop are promoted: all, or those that are ticked. */
export const PromotionListings = ({own, chosen, isWrong, onChoose}: Props) => {
  const {t} = useWords();
  const name = useId();
  return (
    <fieldset class="promotion-of">
      <legend>{t('promotions.of')}</legend>
      <label>
        <input type="radio" name={name} checked={chosen === undefined} data-testid="promotion-all" onChange={() => onChoose(undefined)} />{' '}
        {t('promotions.of.all', {count: own.length})}
      </label>
      <label>
        <input
          type="radio"
          name={name}
          checked={chosen !== undefined}
          data-testid="promotion-some"
          onChange={() => onChoose(chosen ?? [])}
        />{' '}
        {t('promotions.of.some')}
      </label>
      {chosen === undefined ? null : <List own={own} chosen={chosen} onChoose={onChoose} />}
      <p class="promotion-wrong" role="alert">
        {isWrong ? t('promotions.of.none') : null}
      </p>
    </fieldset>
  );
};

const shown = (chosen: Chosen, isWrong = false) => ({
  width: 640,
  show: (language: Parameters<typeof promotables>[0]) => (
    <PromotionListings own={promotables(language)} chosen={chosen} isWrong={isWrong} onChoose={nothing} />
  ),
});

export const examples: Examples = {
  'all of a shop': shown(undefined),
  'those that are ticked': shown(['42']),
  none: shown([], true),
};
