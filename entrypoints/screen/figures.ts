import {type PageFigures, pageFigures} from '../../lib/reports/page-figures.ts';
import type {Head} from '../../lib/store/open.ts';
import {isHeadOf} from '../../lib/store/read.ts';

const isTraffic = isHeadOf('traffic');
const isAd = isHeadOf('ad');

/** The figures of traffic and ads among what is kept of a page. */
export const figuresIn = (kept: readonly Head[]): PageFigures | undefined =>
  pageFigures([...kept.filter(isTraffic), ...kept.filter(isAd)].map(({whole}) => whole));
