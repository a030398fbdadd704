import {type Listing, listing as model} from '../../../lib/model/listing.ts';
import {rules} from '../../../lib/rules/index.ts';
import {contextFor, evaluate, type Verdict} from '../../../lib/scorecard.ts';
import type {Site} from '../../../lib/site.ts';
import {siteById} from '../../../lib/sites/index.ts';

type Question = {listing: Record<string, unknown>; site: string; on: string; host?: string; locale?: string};

/** The host a site's name stands for where none is given: the one most of its pages are on. */
const usualHost: Record<string, string> = {amazon: 'amazon.com', ebay: 'ebay.com', taobao: 'item.taobao.com'};

const regionOf = (site: Site, host = usualHost[site.id]): string | undefined =>
  host ? site.region?.(host.replace(/^www\./, '')) : undefined;

const filled = ({rule, advice, facts}: Verdict): string | undefined => {
  const sentence = advice && rules.find(({id}) => id === rule)?.words.en.advice[advice];
  return sentence?.replace(/{{(\w+)}}/g, (hole, name: string) => String(facts[name] ?? hole));
};

const needed = new Set<string>([...rules.flatMap(({needs}) => needs), 'brand', 'category']);

/** The fields that fit the model. Throws on one that a rule needs and that does not fit; what no rule looks at may be anything. */
const checked = (listing: Record<string, unknown>): Partial<Listing> => {
  const fields = Object.entries(listing ?? {}).filter(([name]) => needed.has(name));
  const parsed = model
    .pick(Object.fromEntries(fields.map(([name]) => [name, true])) as {title: true})
    .safeParse(Object.fromEntries(fields));
  if (!parsed.success) throw new Error(parsed.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`).join('; '));
  return parsed.data;
};

/**
 * The verb `score`: a listing and its site in, its score (null: nothing could be scored) and verdicts out, each with its advice in
 * English. Throws on an unknown site, a day that is none, and a listing that does not fit the model.
 */
export const answer = ({listing, site: id, on, host, locale}: Question) => {
  const site = siteById(id);
  if (!site) throw new Error(`There is no site “${id}”.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new Error('“on” is a day, YYYY-MM-DD.');
  const fields = checked(listing);
  const context = contextFor(site.limits, {region: regionOf(site, host), on, category: fields.category, locale});
  const {score, verdicts} = evaluate(fields, context);
  const shown = verdicts.map(verdict => ({...verdict, advice: filled(verdict) ?? null}));
  return {score: score ?? null, verdicts: shown};
};
