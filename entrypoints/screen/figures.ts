import type {Outcome} from '../../lib/messages.ts';
import {type PageFigures, pageFigures} from '../../lib/reports/page-figures.ts';
import type {Store} from '../../lib/store/open.ts';
import {isHeadOf} from '../../lib/store/read.ts';
import {keptOfPage} from './heads.ts';

const isTraffic = isHeadOf('traffic');
const isAd = isHeadOf('ad');

/** What is kept of the figures that the page at `url` tells of. */
export const figuresOfPage = async (store: Store, url: string, outcome: Outcome | undefined): Promise<PageFigures | undefined> => {
  const heads = await keptOfPage(store, url, outcome);
  return pageFigures([...heads.filter(isTraffic), ...heads.filter(isAd)].map(({whole}) => whole));
};
