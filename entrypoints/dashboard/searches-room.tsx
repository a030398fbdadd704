import {SearchesView} from '../../components/searches-view.tsx';
import {access} from '../screen/access.ts';
import {standShown} from '../screen/stand.ts';
import {AccessHere} from './access-here.tsx';
import {openSearch, searches} from './searches.ts';

/** All searches, or the one that is looked at with where the seller stands in it. */
export const SearchesRoom = () => {
  const stand = standShown(openSearch.value, access.value?.granted ?? true);
  return <SearchesView report={searches.value} stand={stand} access={stand?.report.pin ? <AccessHere /> : null} />;
};
