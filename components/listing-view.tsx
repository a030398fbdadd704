import type {ListingReport} from '../lib/reports/listing.ts';
import {FieldTable} from './field-table.tsx';
import {History} from './history.tsx';
import {Icon} from './icon.tsx';
import {Measured} from './measured.tsx';
import {Missing} from './missing.tsx';
import {Notice} from './notice.tsx';
import {Place} from './place.tsx';
import {Price} from './price.tsx';
import {ScoreRing} from './score.tsx';
import {Verdicts} from './verdicts.tsx';
import {useWords} from './words-context.ts';
import './listing-view.css';

const Back = () => (
  <a class="back" href="#/listings">
    <Icon name="back" /> {useWords().t('listing.back')}
  </a>
);

/** The address of a listing that is not kept (any more). */
export const ListingGone = () => {
  const {t} = useWords();
  return (
    <>
      <Back />
      <h1 class="hidden-text">{t('nav.listings')}</h1>
      <Notice title={t('listing.gone.title')} body={t('listing.gone.body')} />
    </>
  );
};

const Head = ({report: {card, now}}: {report: ListingReport}) => {
  const {t} = useWords();
  return (
    <header class="listing-head">
      <ScoreRing score={card.score} />
      <div>
        <h1>{card.title ?? t('listings.untitled')}</h1>
        <p class="listing-price">
          <Price price={card.price} />
        </p>
        <p class="faint">
          <Measured {...card} now={now} /> · <Place {...card} /> ·{' '}
          <a href={card.url} target="_blank" rel="noreferrer">
            {t('listing.open')} <Icon name="open" size={12} />
          </a>
        </p>
      </div>
    </header>
  );
};

/** One listing: what to fix, all that its page said, and how that changed. */
export const ListingView = ({report}: {report: ListingReport}) => {
  const {t} = useWords();
  return (
    <article class="listing-view">
      <Back />
      <Head report={report} />
      <div class="listing-part card">
        <h2>{t('verdict.heading')}</h2>
        <Verdicts card={report.card} />
      </div>
      <section class="listing-part card" aria-labelledby="fields">
        <h2 id="fields">{t('listing.fields')}</h2>
        <FieldTable fields={report.fields} />
        <Missing fields={report.card.missing} />
      </section>
      <section class="listing-part card" aria-labelledby="history">
        <h2 id="history">{t('listing.history')}</h2>
        <History entries={report.history} />
      </section>
    </article>
  );
};
