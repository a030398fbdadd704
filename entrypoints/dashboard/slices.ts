import type {Progress, Sliced} from '../../lib/reports/sliced.ts';

/** ms of work at a stretch: short enough that no hand notices. */
const STRETCH = 10;

const {port1: bell, port2: rope} = new MessageChannel();
const waiting: (() => void)[] = [];
bell.onmessage = () => waiting.shift()?.();

/** Lets the browser do what it has to do first. A timer would be held back in a tab that is not in front. */
export const breathe = (): Promise<void> =>
  new Promise(done => {
    waiting.push(done);
    rope.postMessage(undefined);
  });

type Ends<T> = {onDone: (result: T) => void; onPause: (progress: Progress | undefined) => void};

/** Does work in short stretches, the first at once; the function returned stops it. */
export const inSlices = <T>(work: Sliced<T>, {onDone, onPause}: Ends<T>): (() => void) => {
  let isStopped = false;
  const stretch = () => {
    if (isStopped) return;
    const end = performance.now() + STRETCH;
    for (;;) {
      const {done, value} = work.next();
      if (done) return onDone(value);
      if (performance.now() < end) continue;
      onPause(value);
      void breathe().then(stretch);
      return;
    }
  };
  stretch();
  return () => {
    isStopped = true;
  };
};
