import {type Corrections, pageOf} from './page.ts';
import {rootsOf} from './roots.ts';

/** What the seller said once of a column, or of a label, of this host; `beside`: the columns that it stood among, itself among them. */
export type TaughtColumn = {column: string; beside: readonly string[]; meaning: string | null};

/** Of the columns that one stood among at least so many must be there, or it is another table with a column of that name. */
const ENOUGH = 0.5;

const nearest = (taught: readonly TaughtColumn[], isThere: (signature: string) => boolean): TaughtColumn[] => {
  const near = ({beside}: TaughtColumn) => beside.filter(isThere).length / Math.max(beside.length, 1);
  return taught.filter(one => near(one) >= ENOUGH).sort((a, b) => near(b) - near(a));
};

/** What was said of the columns of one grid, of which these are the signatures: sellers move columns, hide some and show others. Nearest first. */
export const taughtOf = (taught: readonly TaughtColumn[], columns: readonly string[]): TaughtColumn[] =>
  nearest(
    taught.filter(({column}) => columns.includes(column)),
    each => columns.includes(each),
  );

/** Begins the signature of a label that stands outside of tables. */
const LABEL = ':';

/** What was said of a label, where enough of those that it stood among are on the page. Nearest first. */
export const taughtLabel = (taught: readonly TaughtColumn[], signature: string, doc: Document): TaughtColumn[] => {
  const own = taught.filter(({column}) => column === signature);
  if (own.length === 0) return own;
  const roots = rootsOf(pageOf(doc, doc.URL)).map(root => ((root as Document).body ?? root).textContent ?? '');
  const words = roots.join(' ').replace(/\s+/g, ' ').toLowerCase();
  return nearest(own, each => words.includes(each.slice(LABEL.length)));
};

/** What was said on this host, as the readers of grids ask for it: of all columns of one, or of one label. */
export const correctionsOn =
  (taught: readonly TaughtColumn[], doc: Document): Corrections =>
  signatures => {
    const [first = ''] = signatures;
    return first.startsWith(LABEL) ? taughtLabel(taught, first, doc) : taughtOf(taught, signatures);
  };
