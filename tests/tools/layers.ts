import {createRequire} from 'node:module';
import {cruise, type ICruiseResult} from 'dependency-cruiser';

const require = createRequire(import.meta.url);

/** Holds the tree against tests/layers.cjs: the sentences that do not hold, each with the import that breaks it, and how many files were seen. */
export const checkLayers = async () => {
  const {forbidden, options} = require('../layers.cjs');
  const {output} = await cruise(['lib', 'components', 'entrypoints', 'tests'], {...options, ruleSet: {forbidden}, validate: true});
  const {summary} = output as ICruiseResult;
  return {
    modules: summary.totalCruised,
    broken: summary.violations.map(({rule, from, to}) => `${rule.name}: ${from}${to && to !== from ? ` → ${to}` : ''}`),
  };
};

/** Prints what breaks the layers; fails also where no file was seen, since a run that sees nothing finds nothing. */
export const main = async () => {
  const {modules, broken} = await checkLayers();
  for (const line of broken) console.log(line);
  console.log(`${modules} files seen, ${broken.length} imports against the layers`);
  return modules > 50 && broken.length === 0 ? 0 : 1;
};
