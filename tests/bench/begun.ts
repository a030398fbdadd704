import type {CDPSession} from '@playwright/test';

/** What stands once in a bundle, in the function that begins a reading: only who reads listens to what changes in every way. */
const BEGINS = 'attributes:!0,subtree:!0';
const BUNDLE = '/content-scripts/back-end';

type Functions = {functionName: string; ranges: {startOffset: number; endOffset: number; count: number}[]}[];

/** How often the innermost function around a place was called. */
const callsAt = (functions: Functions, place: number): number => {
  const around = functions
    .flatMap(({ranges}) => ranges.slice(0, 1))
    .filter(({startOffset, endOffset}) => startOffset <= place && place < endOffset);
  return around.sort((a, b) => b.startOffset - a.startOffset)[0]?.count ?? 0;
};

/**
 * Counts how often the reading of a page is begun: the answer tells how often it was since it was asked last. Counting makes code slower:
 * not for a visit that is timed. Throws where the bundle does not say where its readings begin.
 */
export const countBegun = async (devtools: CDPSession): Promise<() => Promise<number>> => {
  await devtools.send('Profiler.enable');
  await devtools.send('Debugger.enable');
  await devtools.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  return async () => {
    const {result} = await devtools.send('Profiler.takePreciseCoverage');
    let begun = 0;
    for (const {scriptId, url, functions} of result) {
      if (!url.includes(BUNDLE)) continue;
      const {scriptSource} = await devtools.send('Debugger.getScriptSource', {scriptId});
      const place = scriptSource.indexOf(BEGINS);
      if (place < 0 || place !== scriptSource.lastIndexOf(BEGINS)) throw new Error(`${url} does not say where its readings begin.`);
      begun += callsAt(functions, place);
    }
    return begun;
  };
};
