/** What the seller said once of a column of this host; `beside`: the columns that it stood among, itself among them. */
export type TaughtColumn = {column: string; beside: readonly string[]; meaning: string | null};

/** Of the columns that one stood among at least so many must be there, or it is another table with a column of that name. */
const ENOUGH = 0.5;

/** What was said of the columns of one grid, of which these are the signatures: sellers move columns, hide some and show others. Nearest first. */
export const taughtOf = (taught: readonly TaughtColumn[], columns: readonly string[]): TaughtColumn[] => {
  const near = ({beside}: TaughtColumn) => beside.filter(each => columns.includes(each)).length / Math.max(beside.length, 1);
  return taught.filter(one => columns.includes(one.column) && near(one) >= ENOUGH).sort((a, b) => near(b) - near(a));
};
