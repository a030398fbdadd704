import type {Card} from '../lib/reports/card.ts';
import {Measured} from './measured.tsx';
import {Missing} from './missing.tsx';
import {Place} from './place.tsx';
import {Price} from './price.tsx';
import {ScoreRing} from './score.tsx';
import {Undecided} from './undecided.tsx';
import {Verdicts} from './verdicts.tsx';
import {useWords} from './words-context.ts';

/** The one listing of the open page. */
export const PopupListing = ({card, now, href}: {card: Card; now: number; href: string}) => {
  const {t} = useWords();
  return (
    <article class="popup-listing card">
      <header>
        <ScoreRing score={card.score} />
        <div class="popup-listing-head">
          <h2>
            <a class="plain-link" href={href} target="_blank" rel="noopener">
              {card.title ?? t('listings.untitled')}
            </a>
          </h2>
          <p class="popup-price">
            <Price price={card.price} />
          </p>
          <p class="faint">
            <Measured {...card} now={now} /> · <Place {...card} />
          </p>
        </div>
      </header>
      <Undecided undecided={card.undecided} />
      <Verdicts card={card} />
      <Missing fields={card.missing} />
    </article>
  );
};
