import {AllDataView} from '../../components/data-view.tsx';
import {ListingGone, ListingView} from '../../components/listing-view.tsx';
import {ListingsView} from '../../components/listings-view.tsx';
import {SettingsView} from '../../components/settings-view.tsx';
import type {Route} from '../../lib/reports/route.ts';
import {writeSettings} from '../../lib/settings.ts';
import {settings} from '../screen/screen.ts';
import {actions, jobs} from './jobs.ts';
import {data, listing, listings, search, showMore, sortBy} from './state.ts';

/** The view of a route, wired to what is kept. */
export const View = ({route}: {route: Route}) => {
  switch (route.view) {
    case 'listing':
      return listing.value ? <ListingView key={route.id} report={listing.value} /> : <ListingGone />;
    case 'data':
      return <AllDataView report={data.value} jobs={jobs.value} actions={actions} />;
    case 'settings':
      return <SettingsView settings={settings.value} onChange={change => void writeSettings(change)} />;
    // A room that has no view yet is in no navigation; its address leads to the listings, as every unknown one does.
    default:
      return <ListingsView report={listings.value} onSearch={search} onSort={sortBy} onMore={showMore} />;
  }
};
