import type {KeptAnswers} from './kept.ts';

/** The parts of a page's world by which it asks for data. */
export type Asking = {fetch: typeof fetch; XMLHttpRequest: {prototype: XMLHttpRequest}};

/** Bytes in an answer that is not looked at: it would be too long as text, too. */
const HEAVY = 4_000_000;

const copy = async (answers: KeptAnswers, response: Response): Promise<void> => {
  if (!response.ok || !answers.isWanted(response.url) || Number(response.headers.get('content-length')) > HEAVY) return;
  // Made before the page has begun to read its own.
  const twin = response.clone();
  answers.take(response.url, await twin.text());
};

/** One whose answer is no text throws when it is asked for its text. */
const textOf = (request: XMLHttpRequest): string => {
  const {responseType} = request;
  if (responseType === 'json') return JSON.stringify(request.response);
  return responseType === '' || responseType === 'text' ? request.responseText : '';
};

const silently = (work: () => unknown): void => {
  try {
    // What goes wrong here is nothing that the page did.
    void Promise.resolve(work()).catch(() => undefined);
  } catch {}
};

/**
 * Keeps a copy of what the page is answered at the endpoints that are wanted. The page's own requests go out as it makes them, its own answers come
 * back as they are, and nothing is asked for that it did not ask for.
 */
export const overhear = (scope: Asking, answers: KeptAnswers): void => {
  scope.fetch = new Proxy(scope.fetch, {
    apply: (target, self, args: Parameters<typeof fetch>) => {
      const answered = Reflect.apply(target, self, args);
      answered.then(
        response => silently(() => copy(answers, response)),
        () => undefined,
      );
      return answered;
    },
  });
  const {prototype} = scope.XMLHttpRequest;
  prototype.send = new Proxy(prototype.send, {
    apply: (target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['send']>) => {
      const look = () => {
        if (self.status < 300 && answers.isWanted(self.responseURL)) answers.take(self.responseURL, textOf(self));
      };
      silently(() => self.addEventListener('load', () => silently(look), {once: true}));
      return Reflect.apply(target, self, args);
    },
  });
};
