/** What a worker of the benchmark is asked, by name, and what it answers; each answers one question at a time. */
export type Verbs = Record<string, (argument: never) => Promise<unknown>>;

type Question = {verb: string; argument: unknown};
type Scope = {onmessage: ((event: MessageEvent<Question>) => void) | null; postMessage: (answer: unknown) => void};

/** Makes a worker of some verbs; what fails is answered as a sentence. */
export const answerAll = (verbs: Verbs): void => {
  const scope = globalThis as unknown as Scope;
  scope.onmessage = async ({data: {verb, argument}}) => {
    try {
      const own = verbs[verb];
      if (!own) throw new Error(`There is no ${verb}.`);
      scope.postMessage({answer: await own(argument as never)});
    } catch (error) {
      scope.postMessage({failed: error instanceof Error ? (error.stack ?? error.message) : String(error)});
    }
  };
};

/** What `work` takes: ms. */
export const timed = async <T>(work: () => Promise<T> | T): Promise<{ms: number; result: T}> => {
  const from = performance.now();
  const result = await work();
  return {ms: performance.now() - from, result};
};
