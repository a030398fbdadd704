import type {Snapshot} from '../../lib/model/snapshot.ts';
import type {Judge} from '../../lib/reports/card.ts';
import type {RuleContext} from '../../lib/rule.ts';
import {contextFor, evaluate} from '../../lib/scorecard.ts';
import {siteById} from '../../lib/sites/index.ts';

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const contextOf = ({site, host, fields, undecided, from}: Snapshot<'listing'>, on: string): RuleContext => {
  const {limits = {by: host}, region} = siteById(site) ?? {};
  return contextFor(limits, {region: region?.(host), on, category: fields.category, undecided, from});
};

const known = new WeakMap<Snapshot<'listing'>, {day: string; judged: ReturnType<Judge>}>();

/** Judges a snapshot by the limits of its site and region on the day of `at` (epoch ms); done once for each snapshot and day. */
export const judge: Judge = (snapshot, at) => {
  const day = dayOf(at);
  const before = known.get(snapshot);
  if (before?.day === day) return before.judged;
  const judged = evaluate(snapshot.fields, contextOf(snapshot, day));
  known.set(snapshot, {day, judged});
  return judged;
};
