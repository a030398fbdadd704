/** Lines that become one part of the file: the browser may move parts to the disk, strings stay in memory. */
const PART = 1000;

/** Lines as one JSON Lines file, before anything of what they tell is deleted; `onLines` hears how many are written. */
export const written = async (lines: AsyncIterable<string>, onLines: (count: number) => void): Promise<Blob> => {
  const parts: Blob[] = [];
  let open: string[] = [];
  let count = 0;
  const flush = () => {
    if (open.length > 0) parts.push(new Blob([`${open.join('\n')}\n`]));
    open = [];
  };
  for await (const line of lines) {
    count += 1;
    onLines(count);
    if (open.push(line) >= PART) flush();
  }
  flush();
  return new Blob(parts, {type: 'application/jsonl'});
};
