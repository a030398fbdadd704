/** The time that nobody sets back: ms. */
export const now = (): number => performance.now();

/** Resolves after `ms`. */
export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** What counts as a change of the document. */
export const CHANGES = {childList: true, characterData: true, subtree: true};

/** Resolves when the document changes, at the latest after `ms`: did it? Leaves nothing behind in the page. */
export const nextChange = (ms: number): Promise<boolean> =>
  new Promise(resolve => {
    const end = (isChanged: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isChanged);
    };
    const observer = new MutationObserver(() => end(true));
    const timer = setTimeout(end, ms, false);
    observer.observe(document, CHANGES);
  });
