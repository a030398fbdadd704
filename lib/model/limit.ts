/** How the length of a text is counted: code points, UTF-8 bytes, GBK bytes (a hanzi is two), or things counted one by one. */
export type LimitUnit = 'codepoint' | 'utf8-byte' | 'gbk-byte' | 'px' | 'count' | 'word';

/**
 * A fact about what a site accepts, with its source. Several entries for one subject are several dates or regions: the one in force
 * for the listing's region on the day asked is used, a region's own before the general one.
 */
export type Limit = {
  unit: LimitUnit;
  min?: number;
  max?: number;
  /** `hard`: the site refuses, cuts or rewrites; `soft`: advice. */
  severity: 'hard' | 'soft';
  /** ISO 3166 country of the site's host; absent: everywhere the site sells. */
  region?: string;
  /** First day in force, YYYY-MM-DD; absent: since before we looked. */
  from?: string;
  /** First day no longer in force. */
  until?: string;
  /** Top categories to which it alone applies, or that it leaves out. */
  only?: readonly string[];
  except?: readonly string[];
  source: string;
  /** `official`: the site's own page or a copy of it; `third-party`; `unverified`: shown as such. */
  trust: 'official' | 'third-party' | 'unverified';
  /** The day somebody looked, YYYY-MM-DD. */
  checkedOn: string;
};

/** Words or characters a site does not want in a field, with the same provenance as a number. */
export type Ban = Omit<Limit, 'unit' | 'min' | 'max'> & {words?: readonly string[]; characters?: string};

/** What a site's limits may speak of; rules ask by these names. */
export type Limits = {
  title?: readonly Limit[];
  titleRepeats?: readonly Limit[];
  titleBans?: readonly Ban[];
  images?: readonly Limit[];
  bullets?: readonly Limit[];
  bulletLength?: readonly Limit[];
};
