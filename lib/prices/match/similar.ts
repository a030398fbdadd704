/** How many characters two texts begin with alike. */
export const prefix = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  return i;
};

/** Jaro-Winkler similarity, 0–1 (Winkler, String comparator metrics, 1990). Grows with the product of the lengths: cut them before. */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken = new Uint8Array(b.length);
  const matched: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const to = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j += 1) {
      if (taken[j] || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      taken[j] = 1;
      matched.push(a.charCodeAt(i));
      break;
    }
  }
  const count = matched.length;
  if (!count) return 0;
  let crossed = 0;
  let next = 0;
  for (let j = 0; j < b.length; j += 1) if (taken[j] && b.charCodeAt(j) !== matched[next++]) crossed += 1;
  const jaro = (count / a.length + count / b.length + (count - crossed / 2) / count) / 3;
  return jaro + Math.min(4, prefix(a, b)) * 0.1 * (1 - jaro);
};

/** Edit distance (Levenshtein 1966); grows with the product of the lengths: cut them before. */
export const distance = (a: string, b: string): number => {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** All threes of neighbouring characters. */
export const trigrams = (text: string): Set<string> => {
  const out = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i += 1) out.add(text.slice(i, i + 3));
  return out;
};

/** How many of the members of one set the other has. */
export const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
};
