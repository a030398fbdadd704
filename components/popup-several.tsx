import type {Card} from '../lib/reports/card.ts';
import {Price} from './price.tsx';
import {ScoreChip} from './score.tsx';
import {useWords} from './words-context.ts';

const Row = ({card, href}: {card: Card; href: string}) => {
  const {t} = useWords();
  const first = card.toFix[0];
  return (
    <li>
      <ScoreChip score={card.score} />
      <div class="popup-row">
        <a class="plain-link popup-row-title" href={href} target="_blank" rel="noopener">
          {card.title ?? t('listings.untitled')}
        </a>
        {first ? <FirstFix verdict={first} /> : null}
      </div>
      <span class="popup-row-price">
        <Price price={card.price} />
      </span>
    </li>
  );
};

const FirstFix = ({verdict}: {verdict: Card['toFix'][number]}) => {
  const {rule} = useWords();
  return <p class="faint">{rule(verdict.rule, 'failed', verdict.facts)}</p>;
};

/** The listings of a page that tells of several, with what each would gain most by. */
export const PopupSeveral = ({cards, hrefOf}: {cards: Card[]; hrefOf: (id: string) => string}) => {
  const {t} = useWords();
  return (
    <section class="popup-several card" aria-labelledby="several">
      <header>
        <h2 id="several">{t('several.title', {count: cards.length})}</h2>
        <p class="faint">{t('several.order')}</p>
      </header>
      <ul>
        {cards.map(card => (
          <Row key={card.id} card={card} href={hrefOf(card.id)} />
        ))}
      </ul>
    </section>
  );
};
