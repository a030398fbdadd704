import {type Answer, LARGEST, MOST, ROOM} from '../../lib/read/answers.ts';

/** The answers of these endpoints, the last of them: of a page that is worked in all day the first go. */
export const keptAnswers = (endpoints: readonly RegExp[], host: string) => {
  const kept: Answer[] = [];
  const size = (): number => kept.reduce((sum, {text}) => sum + text.length, 0);
  const pathOf = (url: string): string | undefined => {
    const at = URL.canParse(url) ? new URL(url) : undefined;
    // What stands behind the path may hold tokens. Other hosts are not ours to read.
    return at?.host === host && endpoints.some(endpoint => endpoint.test(at.pathname)) ? at.pathname : undefined;
  };
  return {
    all: (): readonly Answer[] => kept,
    isWanted: (url: string): boolean => pathOf(url) !== undefined,
    take: (url: string, text: string): void => {
      const at = pathOf(url);
      if (at === undefined || text.length > LARGEST || !/^\s*[[{]/.test(text)) return;
      kept.push({at, text});
      while (kept.length > MOST || size() > ROOM) kept.shift();
    },
  };
};

export type KeptAnswers = ReturnType<typeof keptAnswers>;
