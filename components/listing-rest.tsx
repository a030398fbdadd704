import {useId} from 'preact/hooks';
import type {ListingReport} from '../lib/reports/listing.ts';
import {Chosen} from './chosen.tsx';
import {type Examples, nothing} from './example.ts';
import {FieldTable} from './field-table.tsx';
import {History} from './history.tsx';
import {Missing} from './missing.tsx';
import {Ownership} from './ownership.tsx';
import {cardIn, NOW} from './sample-card.ts';
import {Teach} from './teach.tsx';
import {Verdicts} from './verdicts.tsx';
import {useWords} from './words-context.ts';
import './listing-view.css';

type Props = {report: ListingReport; onOlder: () => void};

/** What to fix, all that its page said, and how that changed. */
export const ListingRest = ({report, onOlder}: Props) => {
  const {t} = useWords();
  const id = useId();
  return (
    <>
      <div class="listing-part card">
        <h2>{t('verdict.heading')}</h2>
        <Verdicts card={report.card} />
      </div>
      <section class="listing-part card" aria-labelledby={`${id}fields`}>
        <h2 id={`${id}fields`}>{t('listing.fields')}</h2>
        <FieldTable fields={report.fields} card={report.card} />
        <Chosen card={report.card} />
        <Missing fields={report.card.missing} />
        <Ownership card={report.card} />
        <Teach card={report.card} />
      </section>
      <section class="listing-part card" aria-labelledby={`${id}history`}>
        <h2 id={`${id}history`}>{t('listing.history')}</h2>
        <History entries={report.history} older={report.older} onOlder={onOlder} />
      </section>
    </>
  );
};

export const examples: Examples = {
  whole: {
    width: 900,
    show: language => {
      const card = cardIn(language);
      const fields = [{field: 'title', value: card.title, from: 'h1'}];
      return <ListingRest report={{card, fields, history: [], older: 0, now: NOW}} onOlder={nothing} />;
    },
  },
};
