/** What the script that puts pin buttons beside results is told: where each result leads, whether it is pinned, and its sentences. */
export type HereJob = {
  results: {position: number; url: string; isPinned: boolean}[];
  words: {pin: string; pinned: string; choose: string; failed: string};
};

/** the script in a page of results → background: pin this result, or no longer; `isBack`: it was pinned here just now. */
export type HereAsked = {type: 'here'; position: number; isOn: boolean; isBack: boolean};

/** background → the script in a page of results; `choose`: the seller has to choose one of their listings first. */
export type HereAnswer = {ok: true; isPinned: boolean} | {ok: false; why: 'choose' | 'failed' | 'off'};
