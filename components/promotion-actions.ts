import type {Detected, PromotionRow, PromotionSaid} from '../lib/reports/promotions.ts';

/** What a seller can decide about promotions; `id` absent: a new one. */
export type PromotionActions = {
  onKeep: (said: Omit<PromotionSaid, 'id'> & {id?: string | undefined}) => void;
  onDelete: (promotion: PromotionRow['choice']) => void;
  onTake: (detected: Detected) => void;
  onRefuse: (detected: Detected) => void;
};
