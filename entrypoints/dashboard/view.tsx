import {AlertsView} from '../../components/alerts-view.tsx';
import {AnalysesView} from '../../components/analyses-view.tsx';
import {GoodsView} from '../../components/goods-view.tsx';
import {KeywordsView} from '../../components/keywords-view.tsx';
import {KpisView} from '../../components/kpis-view.tsx';
import {ListingGone, ListingView} from '../../components/listing-view.tsx';
import type {ListingsActions} from '../../components/listings-actions.ts';
import {ListingsView} from '../../components/listings-view.tsx';
import {PricesView} from '../../components/prices-view.tsx';
import {PromotionsView} from '../../components/promotions-view.tsx';
import {ShopsView} from '../../components/shops-view.tsx';
import {sortedBy, toggled, unfiltered} from '../../lib/reports/listings-query.ts';
import {listingsReport} from '../../lib/reports/listings-report.ts';
import type {Route} from '../../lib/reports/route.ts';
import {alertActions} from '../screen/alert-acting.ts';
import {now} from '../screen/screen.ts';
import {board} from './board.ts';
import {judgings, rowCard} from './cards.ts';
import {calledOf, shops} from './choices.ts';
import {costActions} from './costs.ts';
import {DataHere} from './data-here.tsx';
import {deleteListings} from './deletion.ts';
import {ills} from './health.ts';
import {goodsActions, shopActions} from './identity.ts';
import {listing, showOlder, top} from './listing.ts';
import {ListingBeside} from './listing-beside.tsx';
import {lookAt} from './place.ts';
import {promotionActions} from './promotions.ts';
import {ask, columns, query, showColumns, tableHash} from './query.ts';
import {askRoom, shownIn} from './rooms.ts';
import {save, saving} from './save.ts';
import {SearchesRoom} from './searches-room.tsx';
import {select, selectAll, selected, selectedKeys} from './selection.ts';
import {Settings} from './settings.tsx';
import {arranged, busy, isArranging, isScored, scroll, wantScores} from './table.ts';
import {WatchedHere} from './watched-here.tsx';

const listingsActions: ListingsActions = {
  onSearch: q => ask(before => ({...before, q}), {typed: true}),
  onPlace: place => {
    lookAt(place);
    ask(before => ({...before, place}));
  },
  onSort: by => ask(before => sortedBy(before, by)),
  onFilter: (facet, value) => ask(before => toggled(before, facet, value)),
  onUnfilter: () => ask(unfiltered),
  onCountScores: wantScores,
  onColumns: showColumns,
  onSelect: select,
  onSelectAll: selectAll,
  onDelete: () => void deleteListings(selectedKeys()),
  onSave: kind => void save(kind),
  onScroll: scroll.to,
};

const Listings = () => {
  // Rows that were judged since they were drawn are drawn again.
  void judgings.value;
  void ills.value;
  void shops.value;
  return (
    <ListingsView
      report={listingsReport({
        arranged: arranged.value,
        query: query.value,
        columns: columns.value,
        isScored: isScored.value,
        calledOf,
        now: now.value,
      })}
      selected={selected.value}
      busy={busy.value}
      isArranging={isArranging.value}
      save={saving.value}
      top={scroll.top()}
      name={scroll.name.value}
      cardOf={rowCard}
      actions={listingsActions}
    />
  );
};

/** Deletes the listing that is looked at and goes back to the others. */
const deleteHere = ({card}: {card: {key: Parameters<typeof deleteListings>[0][number]; title: string | undefined}}) => {
  void deleteListings([card.key], card.title);
  location.hash = tableHash.value;
};

const Listing = ({id}: {id: string}) => {
  const shown = top.value;
  if (shown === 'gone') return <ListingGone back={tableHash.value} />;
  return shown ? (
    <ListingView
      key={id}
      top={shown}
      report={listing.value}
      back={tableHash.value}
      onDelete={() => deleteHere(shown)}
      onOlder={showOlder}
      beside={<ListingBeside of={shown.card.key} />}
    />
  ) : null;
};

/** The view of a route, wired to what is kept. */
export const View = ({route}: {route: Route}) => {
  switch (route.view) {
    case 'listing':
      return <Listing id={route.id} />;
    case 'keywords':
      return <KeywordsView {...shownIn('keywords')} onAsk={askRoom} />;
    case 'prices':
      return <PricesView {...shownIn('prices')} onAsk={askRoom} actions={costActions} />;
    case 'promotions':
      return <PromotionsView {...shownIn('promotions')} onAsk={askRoom} actions={promotionActions} />;
    case 'searches':
      return <SearchesRoom />;
    case 'pins':
      return <WatchedHere />;
    case 'kpis':
      return <KpisView {...shownIn('kpis')} onAsk={askRoom} />;
    case 'alerts':
      return <AlertsView {...shownIn('alerts')} onAsk={askRoom} board={board.value} actions={alertActions} />;
    case 'analyses':
      return <AnalysesView {...shownIn('analyses')} onAsk={askRoom} />;
    case 'goods':
      return <GoodsView {...shownIn('goods')} onAsk={askRoom} actions={goodsActions} />;
    case 'shops':
      return <ShopsView {...shownIn('shops')} onAsk={askRoom} actions={shopActions} />;
    case 'data':
      return <DataHere />;
    case 'settings':
      return <Settings />;
    case 'listings':
      return <Listings />;
  }
};
