import {formatMoney} from '../../../lib/format/money.ts';
import {type Listing, listing as model} from '../../../lib/model/listing.ts';
import type {Fact, RuleContext} from '../../../lib/rule.ts';
import {rules} from '../../../lib/rules/index.ts';
import {contextFor, evaluate, type Verdict} from '../../../lib/scorecard.ts';
import type {Site} from '../../../lib/site.ts';
import {siteById} from '../../../lib/sites/index.ts';

type Question = {
  listing: Record<string, unknown>;
  site: string;
  on: string;
  host?: string;
  locale?: string;
  /** As `read` gives it: field → the rival values of a page that contradicts itself. */
  undecided?: NonNullable<RuleContext['undecided']>;
};

/** The host a site's name stands for where none is given: the one most of its pages are on. */
const usualHost: Record<string, string> = {amazon: 'amazon.com', ebay: 'ebay.com', taobao: 'item.taobao.com', walmart: 'walmart.com'};

const regionOf = (site: Site, host = usualHost[site.id]): string | undefined =>
  host ? site.region?.(host.replace(/^www\./, '')) : undefined;

const written = (fact: Fact): string => (typeof fact === 'object' ? formatMoney(fact, 'en') : String(fact));

const filled = ({rule, advice, facts}: Verdict): string | undefined => {
  const sentence = advice && rules.find(({id}) => id === rule)?.words.en.advice[advice];
  return sentence?.replace(/{{(\w+)}}/g, (hole, name: string) => written(facts[name] ?? hole));
};

/** What the first rules look at has to fit; people's own data often hold prices and attributes in another form, which are left out and named. */
const strict = new Set<string>(['title', 'brand', 'category', 'images', 'bullets']);
const needed = new Set<string>([...strict, ...rules.flatMap(({needs}) => needs), 'availability', 'listPrice', 'priceTo']);

const partial = model.partial();

/** The fields that fit the model, and those left out because they do not. Throws on a text or list that does not fit; what no rule looks at may be anything. */
const checked = (listing: Record<string, unknown>): {fields: Partial<Listing>; ignored: string[]} => {
  const fields: Partial<Listing> = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(listing ?? {}).filter(([name]) => needed.has(name))) {
    const parsed = partial.safeParse({[name]: value});
    if (parsed.success) Object.assign(fields, parsed.data);
    else if (!strict.has(name)) ignored.push(name);
    else throw new Error(parsed.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`).join('; '));
  }
  return {fields, ignored};
};

/**
 * The verb `score`: a listing and its site in, its score (null: nothing could be scored) and verdicts out, each with its advice in
 * English; `ignored` names fields in a form that is not the model's. Throws on an unknown site, a day that is none, and a listing whose
 * texts and lists do not fit the model.
 */
export const answer = ({listing, site: id, on, host, locale, undecided}: Question) => {
  const site = siteById(id);
  if (!site) throw new Error(`There is no site “${id}”.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new Error('“on” is a day, YYYY-MM-DD.');
  const {fields, ignored} = checked(listing);
  const context = contextFor(site.limits, {region: regionOf(site, host), on, category: fields.category, locale, undecided});
  const {score, verdicts} = evaluate(fields, context);
  const shown = verdicts.map(verdict => ({...verdict, advice: filled(verdict) ?? null}));
  return {score: score ?? null, verdicts: shown, ...(ignored.length && {ignored})};
};
