import type {Judge} from '../../../lib/reports/card.ts';
import {contextFor, evaluate} from '../../../lib/scorecard.ts';
import {siteById} from '../../../lib/sites/index.ts';

/** Judges a snapshot as the extension's own pages do. */
export const judge: Judge = ({site, host, fields, undecided, from}, at) => {
  const {limits = {by: host}, region} = siteById(site) ?? {};
  const on = new Date(at).toISOString().slice(0, 10);
  return evaluate(fields, contextFor(limits, {region: region?.(host), on, category: fields.category, undecided, from}));
};
