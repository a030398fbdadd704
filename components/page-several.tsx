import {useId} from 'preact/hooks';
import type {Card} from '../lib/reports/card.ts';
import type {Examples} from './example.ts';
import {Price} from './price.tsx';
import {cardIn, contradiction} from './sample-card.ts';
import {ScoreChip} from './score.tsx';
import {Stale} from './stale.tsx';
import {useWords} from './words-context.ts';
import './page-cards.css';

const Row = ({card, href}: {card: Card; href: string}) => {
  const {t} = useWords();
  const first = card.toFix[0];
  return (
    <li>
      <ScoreChip score={card.score} />
      <div class="page-row">
        <a class="plain-link page-row-title" href={href} target="_blank" rel="noopener">
          {card.title ?? t('listings.untitled')}
        </a>
        {first ? <FirstFix verdict={first} /> : null}
      </div>
      <span class="page-row-price">
        <Price price={card.price} />
        <Stale stale={card.stale?.price} />
      </span>
    </li>
  );
};

const FirstFix = ({verdict}: {verdict: Card['toFix'][number]}) => {
  const {rule} = useWords();
  return <p class="faint">{rule(verdict.rule, 'failed', verdict.facts)}</p>;
};

/** The listings of a page that tells of several, with what each would gain most by. */
export const PageSeveral = ({cards, hrefOf}: {cards: Card[]; hrefOf: (id: string) => string}) => {
  const {t} = useWords();
  const title = useId();
  return (
    <section class="page-several card" aria-labelledby={title}>
      <header>
        <h2 id={title}>{t('several.title', {count: cards.length})}</h2>
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

const three = (language: 'en' | 'zh-CN') => [
  cardIn(language, {id: '1'}),
  cardIn(language, {id: '2', price: contradiction(language), toFix: cardIn(language).toFix.slice(1), score: 79}),
  cardIn(language, {id: '3', title: undefined, price: undefined, toFix: [], score: undefined}),
];

export const examples: Examples = {
  three: language => <PageSeveral cards={three(language)} hrefOf={id => `#${id}`} />,
  'as narrow as a side panel can be': {width: 256, show: language => <PageSeveral cards={three(language)} hrefOf={id => `#${id}`} />},
};
