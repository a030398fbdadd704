import {ListingPast} from '../../components/listing-past.tsx';
import {RateAsk} from '../../components/rate-form.tsx';
import {useWords} from '../../components/words-context.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import {listingHash} from '../../lib/reports/route.ts';
import {access} from '../screen/access.ts';
import {besideOf} from '../screen/beside.ts';
import {BesidePart} from '../screen/beside-part.tsx';
import {AccessHere} from './access-here.tsx';
import {past} from './listing.ts';
import {rateActions, today} from './rates.ts';

/** The listing over time. */
const Past = () => {
  const {t} = useWords();
  const report = past.value;
  return report ? (
    <div class="listing-part card" data-testid="listing-past">
      <h2>{t('past.heading')}</h2>
      <ListingPast report={report} />
    </div>
  ) : null;
};

/**
 * The pin of a listing, or who is pinned to it, how its site is left again where each visit is noted by itself, and the rates that a comparison
 * waits for; and the listing over time.
 */
export const ListingBeside = ({of: key}: {of: ThingKey}) => {
  const {t} = useWords();
  const report = besideOf(key);
  return (
    <>
      <Past />
      <div class="listing-part card">
        <h2>{t('listing.beside')}</h2>
        <BesidePart of={key} isGranted={access.value?.granted ?? true} href={listingHash} isWhole />
        {report?.rateless.map(pair => (
          <RateAsk key={pair.join()} pair={pair} today={today.value} onRate={rateActions.onRate} />
        ))}
        {report?.pin ? <AccessHere /> : null}
      </div>
    </>
  );
};
