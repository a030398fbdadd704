import {useWords} from '../../components/words-context.ts';
import type {ListingReport} from '../../lib/reports/listing.ts';
import {listingHash} from '../../lib/reports/route.ts';
import {access} from '../screen/access.ts';
import {besideOf} from '../screen/beside.ts';
import {BesidePart} from '../screen/beside-part.tsx';
import {AccessHere} from './access-here.tsx';

/** The pin of a listing, or who is pinned to it, with the button that asks for its site where each visit is not noted by itself. */
export const ListingBeside = ({shown}: {shown: ListingReport}) => {
  const {t} = useWords();
  const {key} = shown.card;
  const isPinned = besideOf(key)?.pin !== undefined;
  return (
    <div class="listing-part card">
      <h2>{t('listing.beside')}</h2>
      <BesidePart of={key} isGranted={access.value?.granted ?? true} href={listingHash} isWhole />
      {isPinned ? <AccessHere /> : null}
    </div>
  );
};
