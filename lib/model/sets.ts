/** Names that are joined step by step; each set is known by one of its names. */
export type Sets = {
  /** The name by which the set of this one is known; of a name never joined, itself. */
  of: (name: string) => string;
  join: (a: string, b: string) => void;
};

/** No sets yet: every name stands alone. */
export const emptySets = (): Sets => {
  const next = new Map<string, string>();
  const of = (name: string): string => {
    let root = name;
    for (let at = next.get(root); at !== undefined; at = next.get(root)) root = at;
    // The way is walked once: from now on it is one step.
    for (let at = name; at !== root; ) {
      const then = next.get(at) ?? root;
      next.set(at, root);
      at = then;
    }
    return root;
  };
  return {
    of,
    join: (a, b) => {
      const [from, to] = [of(a), of(b)];
      if (from !== to) next.set(from, to);
    },
  };
};
