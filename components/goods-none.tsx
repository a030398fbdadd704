import type {GoodsReport} from '../lib/reports/goods.ts';
import {type Examples, nothing} from './example.ts';
import {NothingFits} from './figure-room.tsx';
import {Notice} from './notice.tsx';
import {useWords} from './words-context.ts';

type Report = Pick<GoodsReport, 'show' | 'find' | 'counts' | 'mine'>;
type Props = {report: Report; onShowAll: () => void};

/** Nothing stands here, and what to do about it. */
export const NoGoods = ({report: {show, find, counts, mine}, onShowAll}: Props) => {
  const {t} = useWords();
  if (find) return <NothingFits onShowAll={onShowAll} />;
  if (show !== 'proposed') return <Notice title={t(`goods.none.${show}`)} body={t(`goods.none.${show}.body`)} />;
  if (mine === 0 && counts.confirmed === 0) return <Notice title={t('goods.none.mine')} body={t('goods.none.mine.body')} />;
  return <Notice title={t('goods.none.proposed')} body={t('goods.none.proposed.body', {count: mine})} />;
};

const none = {show: 'proposed', find: '', counts: {proposed: 0, confirmed: 0, refused: 0}, mine: 42} as const;
const shown = (report: Partial<Report>) => ({width: 640, show: () => <NoGoods report={{...none, ...report}} onShowAll={nothing} />});

export const examples: Examples = {
  'none known to be mine': shown({mine: 0}),
  'nothing to decide': shown({}),
  'nothing joined': shown({show: 'confirmed'}),
  'nothing kept apart': shown({show: 'refused'}),
  'nothing fits': shown({find: 'zzz'}),
};
