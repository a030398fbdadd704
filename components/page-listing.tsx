import type {ComponentChildren} from 'preact';
import type {Card} from '../lib/reports/card.ts';
import type {LastChange as Changed} from '../lib/reports/last-change.ts';
import {Chosen} from './chosen.tsx';
import type {Examples} from './example.ts';
import {LastChange} from './last-change.tsx';
import {Measured} from './measured.tsx';
import {Missing} from './missing.tsx';
import {OwnerBadge, Ownership} from './ownership.tsx';
import {Place} from './place.tsx';
import {Price} from './price.tsx';
import {cardIn, contradiction, NOW, shortCardIn} from './sample-card.ts';
import {ScoreRing} from './score.tsx';
import {Stale, sampleStale} from './stale.tsx';
import {Teach} from './teach.tsx';
import {Undecided} from './undecided.tsx';
import {Verdicts} from './verdicts.tsx';
import {useWords} from './words-context.ts';
import './page-cards.css';

/** `beside`: what it is held against. */
type Props = {card: Card; now: number; href: string; lastChange?: Changed | undefined; beside?: ComponentChildren};

/** The one listing of the open page. */
export const PageListing = ({card, now, href, lastChange, beside}: Props) => {
  const {t} = useWords();
  return (
    <article class="page-listing card">
      <header>
        <ScoreRing score={card.score} />
        <div class="page-listing-head">
          <h2>
            <a class="plain-link" href={href} target="_blank" rel="noopener">
              {card.title ?? t('listings.untitled')}
            </a>
          </h2>
          <p class="page-price">
            <Price price={card.price} /> <OwnerBadge decided={card.decided} />
            <Stale stale={card.stale?.price} isLong />
          </p>
          <p class="faint">
            <Measured {...card} now={now} /> · <Place {...card} />
          </p>
        </div>
      </header>
      <Undecided undecided={card.undecided} card={card} />
      <Chosen card={card} />
      {beside}
      <Verdicts card={card} />
      {lastChange ? <LastChange {...lastChange} now={now} /> : null}
      <Missing fields={card.missing} />
      <Ownership card={card} />
      <Teach card={card} />
    </article>
  );
};

const shown = (card: Card, lastChange?: Changed) => <PageListing card={card} now={NOW} href="#" lastChange={lastChange} />;
const stock = (value: number) => ({field: 'stock', value, from: '.stock'});

export const examples: Examples = {
  'something to fix': language => shown(cardIn(language)),
  'nothing to fix, nothing missing': language => shown(shortCardIn(language)),
  'its page contradicts itself': language => {
    const rival = contradiction(language);
    return shown(shortCardIn(language, {undecided: [rival], price: {rivals: rival.rivals}, score: 71}));
  },
  'its price is no longer read': language => shown(shortCardIn(language, {stale: {price: sampleStale}})),
  'it has changed': language => shown(shortCardIn(language), {at: NOW, changes: [{field: 'stock', before: stock(12), after: stock(3)}]}),
  'next to nothing is known': language =>
    shown(shortCardIn(language, {title: undefined, price: undefined, unscored: cardIn(language).unscored, score: undefined})),
  'as narrow as a side panel can be': {width: 256, show: language => shown(cardIn(language))},
};
