import type {ComponentChildren} from 'preact';
import type {Card} from '../lib/reports/card.ts';
import type {LastChange} from '../lib/reports/last-change.ts';
import type {Examples} from './example.ts';
import {PageListing} from './page-listing.tsx';
import {PageSeveral} from './page-several.tsx';
import {NOW, shortCardIn} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './page-cards.css';

type Props = {
  cards: Card[];
  now: number;
  /** What is shown was kept before, and not by the last reading. */
  isOld: boolean;
  lastChange?: LastChange | undefined;
  dashboard: (hash: string) => string;
  /** What the one listing is held against. */
  beside?: ComponentChildren;
};

/** What is known of the open page: its one listing, or all of them. */
export const PageCards = ({cards, now, isOld, lastChange, dashboard, beside}: Props) => {
  const {t} = useWords();
  const [only] = cards;
  if (!only) return null;
  return (
    <>
      {isOld ? <p class="faint">{t('failed.stored')}</p> : null}
      {cards.length === 1 ? (
        <PageListing card={only} now={now} lastChange={lastChange} href={dashboard(`#/listings/${only.id}`)} beside={beside} />
      ) : (
        <PageSeveral cards={cards} hrefOf={id => dashboard(`#/listings/${id}`)} />
      )}
    </>
  );
};

const dashboard = (hash: string) => hash;

export const examples: Examples = {
  'one listing': language => <PageCards cards={[shortCardIn(language)]} now={NOW} isOld={false} dashboard={dashboard} />,
  'kept before': language => <PageCards cards={[shortCardIn(language)]} now={NOW} isOld dashboard={dashboard} />,
  several: language => (
    <PageCards
      cards={[shortCardIn(language), shortCardIn(language, {id: '43', score: 92})]}
      now={NOW}
      isOld={false}
      dashboard={dashboard}
    />
  ),
  none: () => <PageCards cards={[]} now={NOW} isOld={false} dashboard={dashboard} />,
};
