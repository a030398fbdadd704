import type {Judge} from '../../../lib/reports/card.ts';
import {contextFor, evaluate} from '../../../lib/scorecard.ts';
import {siteById} from '../../../lib/sites/index.ts';

/** Judges a snapshot as the extension's own pages do. */
export const judge: Judge = ({site, host, fields}, at) => {
  const {limits = {by: host}, region} = siteById(site) ?? {};
  return evaluate(
    fields,
    contextFor(limits, {region: region?.(host), on: new Date(at).toISOString().slice(0, 10), category: fields.category}),
  );
};
