type Opens = {
  chrome?: {sidePanel?: {open?: (of: {windowId: number}) => Promise<void>}};
  browser?: {sidebarAction?: {open?: () => Promise<void>}};
};

/**
 * Opens the side panel of a window; undefined where the browser has none. Called by the click itself: after an `await` the browser would
 * refuse. Firefox knows the window by the click.
 */
export const openPanel = (windowId: number | undefined): (() => Promise<void>) | undefined => {
  const {chrome, browser} = globalThis as Opens;
  const panel = chrome?.sidePanel;
  if (panel?.open && windowId !== undefined) return () => panel.open?.({windowId}) ?? Promise.resolve();
  const sidebar = browser?.sidebarAction;
  return sidebar?.open && (() => sidebar.open?.() ?? Promise.resolve());
};
