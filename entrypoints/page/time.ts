/** Resolves after `ms`. */
export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Resolves when the document changes, at the latest after `ms`; leaves nothing behind in the page. */
export const nextChange = (ms: number): Promise<void> =>
  new Promise(resolve => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(end);
    const timer = setTimeout(end, ms);
    observer.observe(document, {childList: true, characterData: true, subtree: true});
  });
