import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {pageOf} from '../../lib/read/page.ts';
import {findersOf} from '../../lib/read/taught-finders.ts';
import {fitsOf, wordsAt} from '../../lib/read/taught-words.ts';
import {finderText} from '../../lib/taught.ts';
import type {Pointed, PointedAnswer} from '../background/teach.ts';
import {aim} from './aim.ts';
import {type Board, openBoard} from './board.ts';
import type {PointJob} from './job.ts';

type Runtime = {sendMessage: (message: Pointed) => Promise<PointedAnswer | undefined>};
type Scope = {browser?: {runtime?: Runtime}; chrome?: {runtime?: Runtime}; linchpinPoint?: PointJob; linchpinPointing?: () => void};
const scope = globalThis as Scope;

/** ms that the pointer rests before the background is asked what a place means. */
const REST = 120;
/** ms that good news stays. */
const SHOWN = 2500;

const ask = async (message: Pointed): Promise<PointedAnswer> => {
  try {
    return (await (scope.browser ?? scope.chrome)?.runtime?.sendMessage(message)) ?? {ok: false, why: 'no-answer'};
  } catch (error) {
    return {ok: false, why: String(error)};
  }
};

/** What is sent of an element: its words, and where the seller chose it also the ways back there. */
const messageOf = (field: string, element: Element, isChosen: boolean, take = false): Pointed => {
  const page = pageOf(document, location.href);
  const finders = isChosen ? findersOf(page, element, fitsOf(field, page)) : [];
  const how = finders[0] ? finderText(finders[0]) : element.tagName.toLowerCase();
  return {type: 'pointed', field, found: wordsAt(field, element, page, how), finders, take};
};

const fill = (sentence: string, {text, before}: {text: string; before: string}): string =>
  sentence.replace('{text}', text).replace('{before}', before);

/** Says what would be read at an element, once the pointer rests on it. */
const follower = (board: Board, {field, words}: PointJob) => {
  let turn = 0;
  return (element: Element) => {
    turn += 1;
    const mine = turn;
    setTimeout(async () => {
      if (mine !== turn) return;
      const answer = await ask(messageOf(field, element, false));
      if (mine === turn) board.say(answer.ok && answer.fit !== 'unfit' ? fill(words.would, answer) : words.unfit);
    }, REST);
    return () => {
      turn += 1;
    };
  };
};

/** Shows what came of trying a place, and what can be done about it. */
const decide = async (board: Board, job: PointJob, element: Element, again: () => void): Promise<void> => {
  const {field, words} = job;
  const message = messageOf(field, element, true);
  const answer = await ask(message);
  if (!answer.ok) return board.offer(words.failed, [{text: words.again, act: again}]);
  if (answer.fit === 'unfit' || message.finders.length === 0)
    return board.offer(answer.fit === 'unfit' ? words.unfit : words.nothing, [{text: words.again, act: again}]);
  const take = async () => {
    const taken = await ask({...message, take: true});
    board.offer(taken.ok ? fill(words.done, taken) : words.failed, []);
    setTimeout(end, SHOWN);
  };
  board.offer(fill(words[answer.fit], answer), [
    {text: words.take, act: () => void take(), isMain: true},
    {text: words.again, act: again},
  ]);
};

const end = (): void => scope.linchpinPointing?.();

const begin = (job: PointJob): void => {
  const board = openBoard(document, job.words.title, {text: job.words.cancel, act: end});
  const tell = follower(board, job);
  let stopTelling = () => {};
  const stop = aim(document, board, {
    onAim: element => {
      stopTelling = tell(element);
    },
    onTake: element => {
      stopTelling();
      void decide(board, job, element, () => {
        board.say(job.words.hint);
        resume();
      });
    },
    onEnd: end,
  });
  const resume = stop.resume;
  board.say(job.words.hint);
  scope.linchpinPointing = () => {
    stopTelling();
    stop.end();
    board.close();
    delete scope.linchpinPointing;
    delete scope.linchpinPoint;
  };
};

/** Put into a page by the seller's click: lets them point at the place where a field stands. Ends whatever ran before, leaves nothing behind. */
export default defineUnlistedScript(() => {
  const job = scope.linchpinPoint;
  end();
  if (job) begin(job);
});
