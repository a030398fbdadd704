import type {ShopsAsked, ShopsReport} from '../lib/reports/shops.ts';
import {type Examples, nothing} from './example.ts';
import {FigureRoom, NothingFits, ShowMore} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {sampleShops} from './sample-shops.ts';
import {SearchBox} from './search-box.tsx';
import {type ShopActions, ShopCard} from './shop-card.tsx';
import {useWords} from './words-context.ts';
import './goods-view.css';

const STEP = 50;
/** With fewer nobody has to search. */
const FEW = 5;

type Props = RoomShown<ShopsReport> & {onAsk: Ask<ShopsAsked>; actions: ShopActions};

const Body = ({report, onAsk, actions}: {report: ShopsReport; onAsk: Props['onAsk']; actions: ShopActions}) => {
  const {t} = useWords();
  const {rows, matching, targets, limit, fees, sheet} = report;
  const feesOf = ({name}: {name: string}) => {
    const isOpen = name === fees;
    return {isOpen, sheet: isOpen ? sheet : undefined, onToggle: () => onAsk({fees: isOpen ? undefined : name})};
  };
  return (
    <>
      <p class="figure-line" role="status">
        {t('shops.counted', {count: matching})}
      </p>
      <div class="goods-list">
        {rows.map(shop => (
          <ShopCard key={shop.name} shop={shop} targets={targets} fees={feesOf(shop)} actions={actions} />
        ))}
        {rows.length === 0 ? <NothingFits onShowAll={() => onAsk({find: '', limit: STEP})} /> : null}
      </div>
      <ShowMore hidden={matching - rows.length} step={STEP} onMore={() => onAsk({limit: limit + STEP})} />
    </>
  );
};

/** All shops that were met, the seller's own first: named, merged, taken apart. */
export const ShopsView = ({report, waiting, failed, onAsk, actions}: Props) => {
  const {t} = useWords();
  const isLong = report && (report.shops > FEW || report.find !== '');
  return (
    <FigureRoom
      room="shops"
      waiting={waiting}
      failed={failed}
      isEmpty={report?.shops === 0}
      controls={
        isLong ? (
          <SearchBox label={t('shops.find')} value={report.find} onSearch={find => onAsk({find, limit: STEP}, {typed: true})} />
        ) : null
      }
      nature={t('shops.nature')}
    >
      {report ? <Body report={report} onAsk={onAsk} actions={actions} /> : null}
    </FigureRoom>
  );
};

const actions: ShopActions = {onLook: nothing, onName: nothing, onMerge: nothing, onUnmerge: nothing, onFees: nothing};
const {named, plain, account} = sampleShops;
const shown = (changes: Partial<ShopsReport>) => ({
  show: () => {
    const report = {find: '', limit: 50, rows: [named, plain], matching: 2, shops: 2, targets: [named, plain], ...changes};
    return <ShopsView report={report} waiting={undefined} failed={undefined} onAsk={nothing} actions={actions} />;
  },
  width: 760,
});

export const examples: Examples = {
  few: shown({}),
  many: shown({rows: [named, plain, account], matching: 62, shops: 62}),
  'nothing fits': shown({rows: [], matching: 0, shops: 62, find: 'zzz'}),
};
