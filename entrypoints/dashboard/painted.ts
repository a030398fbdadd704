/** ms: a tab that is not in front paints nothing, and a browser at work is not waited for longer. */
const [NO_FRAME, BUSY] = [100, 300];

/** Resolves when what was just written into the document stands on the screen, and the browser has nothing more urgent to do. */
export const whenPainted = (): Promise<void> =>
  new Promise(done => {
    let isBegun = false;
    const begin = () => {
      if (isBegun) return;
      isBegun = true;
      requestIdleCallback(() => done(), {timeout: BUSY});
    };
    requestAnimationFrame(begin);
    setTimeout(begin, NO_FRAME);
  });
