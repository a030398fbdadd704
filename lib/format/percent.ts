import type {Language} from './language.ts';
import {numberFormat} from './number.ts';

/** A share (0–1) as percent. A share above nothing never reads 0 %: below a tenth of a percent it is "< 0.1%". */
export const formatPercent = (share: number, language: Language): string => {
  const format = numberFormat(language, {style: 'percent', maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0});
  return share > 0 && share < 0.0005 ? `< ${format.format(0.001)}` : format.format(share);
};
