import type {Rule, RuleExample} from '../../lib/rule.ts';
import type {Site, SiteExample} from '../../lib/site.ts';

type Unit<T, E> = {default: T; examples: E[]};

/** Every site file with its examples, which the extension's own registry leaves behind. */
export const siteUnits = Object.values(
  import.meta.glob<Unit<Site, SiteExample>>(['../../lib/sites/*.ts', '!../../lib/sites/index.ts', '!../../lib/sites/*.test.ts'], {
    eager: true,
  }),
);

/** Every rule file with its examples. */
export const ruleUnits = Object.values(
  import.meta.glob<Unit<Rule, RuleExample>>(['../../lib/rules/*.ts', '!../../lib/rules/index.ts', '!../../lib/rules/*.test.ts'], {
    eager: true,
  }),
);
