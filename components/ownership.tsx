import type {Card} from '../lib/reports/card.ts';
import {type CardActions, CardActionsContext, useCardActions} from './card-actions.ts';
import type {Examples} from './example.ts';
import {decidedIn, sampleActions, shortCardIn} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './ownership.css';

type Of = 'listing' | 'seller' | 'shop';
type Whose = 'mine' | 'rival';

/** Whose a listing is, where that is known. */
export const OwnerBadge = ({decided}: {decided: Card['decided']}) => {
  const {t} = useWords();
  const {owner, why} = decided?.owner ?? {owner: 'unknown', why: undefined};
  if (owner === 'unknown') return null;
  return (
    <span class={`owner-badge ${owner}`} data-testid="owner-badge" data-owner={owner} title={why && t(`owner.why.${why}`)}>
      {t(`owner.badge.${owner}`)}
      {why ? <span class="hidden-text"> – {t(`owner.why.${why}`)}</span> : null}
    </span>
  );
};

/** Whose a listing is, in a cell of the table. */
export const Whose = ({owner}: {owner: string | undefined}) => {
  const {t} = useWords();
  if (owner === 'mine' || owner === 'rival') return <span class={`owner-badge ${owner}`}>{t(`owner.badge.${owner}`)}</span>;
  return (
    <span class="faint" title={t('listings.owner.unknown')}>
      –<span class="hidden-text"> {t('listings.owner.unknown')}</span>
    </span>
  );
};

type MarkProps = {card: Card; of: Of; name: string; said: Whose | undefined; onOwner: CardActions['onOwner']};

const Mark = ({card, of, name, said, onOwner}: MarkProps) => {
  const {t} = useWords();
  return (
    <fieldset class="owner-mark" aria-label={name}>
      <span>{name}</span>
      {(['mine', 'rival'] as const).map(whose => (
        <button
          key={whose}
          type="button"
          class={`button small ${said === whose ? 'chosen' : ''}`}
          aria-pressed={said === whose}
          data-testid={`owner-${of}-${whose}`}
          onClick={() => onOwner(card, of, said === whose ? undefined : whose)}
        >
          {t(`owner.${whose}`)}
        </button>
      ))}
    </fieldset>
  );
};

/** Lets the seller say whose a listing, all of its seller, or its whole shop is; a second click takes it back. */
export const Ownership = ({card}: {card: Card}) => {
  const {t} = useWords();
  const actions = useCardActions();
  const {decided} = card;
  if (!actions || !decided) return null;
  const markOf = (of: Of, name: string) => (
    <Mark key={of} card={card} of={of} name={name} said={decided.marks.find(mark => mark.of === of)?.owner} onOwner={actions.onOwner} />
  );
  const {seller, shop} = decided;
  return (
    <section class="ownership" aria-label={t('owner.title')}>
      {markOf('listing', t('owner.listing'))}
      {seller || shop ? (
        <details class="fold">
          <summary>{t('owner.title')}</summary>
          {seller ? markOf('seller', t('owner.seller', {name: seller})) : null}
          {shop ? markOf('shop', t('owner.shop', {name: shop})) : null}
        </details>
      ) : null}
    </section>
  );
};

const shown = (language: 'en' | 'zh-CN', decided: Parameters<typeof decidedIn>[1]) => (
  <CardActionsContext.Provider value={sampleActions}>
    <Ownership card={shortCardIn(language, {decided: decidedIn(language, decided)})} />
  </CardActionsContext.Provider>
);

export const examples: Examples = {
  'not known': language => shown(language, {}),
  'said of the shop': {press: ['summary'], show: language => shown(language, {marks: [{of: 'shop', owner: 'rival'}]})},
  badges: language => (
    <p>
      <OwnerBadge decided={decidedIn(language, {owner: {owner: 'mine', why: 'back-end'}})} />{' '}
      <OwnerBadge decided={decidedIn(language, {owner: {owner: 'rival', why: 'seller'}})} /> <Whose owner="unknown" />
    </p>
  ),
};
