/** What can be done about a check of pinned pages. */
export type CheckActions = {
  /** Whether pages that were seen today are opened too. */
  onAll: (isAll: boolean) => void;
  onBegin: () => void;
  onPause: () => void;
  onGoOn: () => void;
  onStop: () => void;
  /** Asks for a host, within the click. */
  onGrant: (pattern: string) => void;
};
