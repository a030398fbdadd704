import {SiteAccess} from '../../components/site-access.tsx';
import {useWords} from '../../components/words-context.ts';
import type {ListingReport} from '../../lib/reports/listing.ts';
import {listingHash} from '../../lib/reports/route.ts';
import {access, askForSite, leaveSite} from '../screen/access.ts';
import {besideOf} from '../screen/beside.ts';
import {BesidePart} from '../screen/beside-part.tsx';

/** The pin of a listing, or who is pinned to it, and how its site is left again where each visit is noted by itself. */
export const ListingBeside = ({shown}: {shown: ListingReport}) => {
  const {t} = useWords();
  const {key} = shown.card;
  const isPinned = besideOf(key)?.pin !== undefined;
  return (
    <div class="listing-part card">
      <h2>{t('listing.beside')}</h2>
      <BesidePart of={key} isGranted={access.value?.granted ?? true} href={listingHash} isWhole />
      {isPinned && access.value?.granted ? <SiteAccess access={access.value} onAsk={askForSite} onStop={leaveSite} /> : null}
    </div>
  );
};
