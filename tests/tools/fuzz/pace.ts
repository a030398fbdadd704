/** No task of a reading may keep a page or the background from going on for longer, on a machine of this pace: ms. */
export const longest = 200;

/** What `work` takes on the machine that the limits of time were written for, one that parses the open pages in 9 ms (median): ms. */
const REFERENCE = 57;

const work = (): number => {
  const began = performance.now();
  const counts = new Map<string, number>();
  for (let i = 0; i < 60_000; i += 1) {
    const words = `item-${i % 977} price ${i}.99`.replace(/\d+/g, digits => String(digits.length));
    counts.set(words, (counts.get(words) ?? 0) + i);
    counts.set(`${i}`, JSON.stringify({words, i}).length);
  }
  return performance.now() - began;
};

/** How many times as long as that machine this one takes now, never less than 1: machines differ, and share their processors with others. */
export const paceNow = (): number => Math.max(1, Math.min(work(), work(), work()) / REFERENCE);
