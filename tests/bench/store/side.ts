import type {BrowserContext, Page} from '@playwright/test';
import type {Answers, Questions} from './answers.ts';
import {ask, dismiss, memory, profile, reload, resident, stored} from './browser.ts';

/** What one side came to with one file; times in ms, sizes in bytes. */
export type Measured = {
  imports: number;
  reopened: number[];
  answers: Answers;
  cold: number;
  warm: number;
  questions: Questions;
  /** One more order, and a bare strict put by turns with it. */
  more: number[];
  puts: number[];
  /** The same with the smallest file in a browser of its own, by turns with it; undefined: this is the smallest. */
  few: number[] | undefined;
  bytes: number;
  /** Above the same page before anything was done: what is held when reopened, and the most that was resident while importing. */
  held: number;
  peak: number | undefined;
  /** The same page with nothing in its store. */
  empty: number[];
};

/** `side`: the worker that imports; `reader`: the one that answers; `small`: a smaller file, with which one more order is measured too. */
export type Task = {origin: string; side: string; reader: string; file: string; rounds: number; more: number; small?: string};

/** The most that `read` says while `work` is done. */
const most = async <T>(read: () => Promise<number | undefined>, work: Promise<T>): Promise<{result: T; most: number | undefined}> => {
  let [top, isDone]: [number | undefined, boolean] = [undefined, false];
  const watch = (async () => {
    while (!isDone) {
      const now = await read();
      if (now !== undefined) top = Math.max(top ?? 0, now);
      await new Promise(done => setTimeout(done, 250));
    }
  })();
  const result = await work.finally(() => {
    isDone = true;
  });
  await watch;
  return {result, most: top};
};

/** The same page by turns with another in whose browser nothing is kept. */
const inTurns = async (page: Page, task: Task): Promise<{times: number[]; empty: number[]; answers: Answers}> => {
  const {open, remove} = profile();
  const other = await open();
  try {
    const blank = await other.newPage();
    await reloads(blank, {...task, rounds: 2});
    const [times, empty]: [number[], number[]] = [[], []];
    let {answers} = await reloads(page, {...task, rounds: 1});
    for (let i = 0; i < task.rounds; i += 1) {
      empty.push(...(await reloads(blank, {...task, rounds: 1})).times);
      const one = await reloads(page, {...task, rounds: 1});
      times.push(...one.times);
      answers = one.answers;
    }
    return {times, empty, answers};
  } finally {
    await other.close();
    remove();
  }
};

const reloads = async (page: Page, {origin, reader, rounds}: Task): Promise<{times: number[]; answers: Answers}> => {
  const times: number[] = [];
  let answers: Answers | undefined;
  for (let i = 0; i < rounds; i += 1) {
    const {ms, answer} = await reload<{result: Answers}>(page, origin, `${reader}.js`, 'reopen');
    times.push(ms);
    answers = answer.result;
  }
  return {times, answers: answers as Answers};
};

/** What is held by the page when it was opened anew, above the page before its worker is asked. */
const heldOf = async (page: Page, {origin, reader}: Task): Promise<number> => {
  await page.goto('about:blank');
  await page.goto(origin);
  const idle = await memory(page);
  await ask(page, `${reader}.js`, 'reopen');
  return (await memory(page)) - idle;
};

const imported = async (context: BrowserContext, page: Page, {origin, side, file}: Task) => {
  await page.goto('about:blank');
  await page.goto(origin);
  await page.setInputFiles('input', file);
  const idle = await resident(context);
  const {result, most: top} = await most(
    () => resident(context),
    ask<{ms: number; added: number}>(page, `${side}.js`, 'importFile', 'file'),
  );
  await dismiss(page, `${side}.js`);
  return {ms: result.ms, peak: top === undefined || idle === undefined ? undefined : top - idle};
};

type More = {times: number[]; puts: number[]};
/** Orders of one turn: the first ones learn. */
const [LEARNT, TURN] = [3, 6];

const moreOf = async (page: Page, {side}: Task): Promise<More> => {
  const {times, puts} = await ask<More>(page, `${side}.js`, 'more', LEARNT + TURN);
  return {times: times.slice(LEARNT), puts: puts.slice(LEARNT)};
};

const joined = (all: readonly More[]): More => ({times: all.flatMap(({times}) => times), puts: all.flatMap(({puts}) => puts)});

/** One more order, by turns with the same on top of a small file: disk and processor are the same for both. */
const oneMore = async (page: Page, task: Task): Promise<More & {few: number[] | undefined}> => {
  const turns = Math.ceil(task.more / TURN);
  const {open, remove} = profile();
  const other = task.small ? await open() : undefined;
  try {
    const blank = await other?.newPage();
    if (other && blank && task.small) await imported(other, blank, {...task, file: task.small});
    const [own, few]: [More[], More[]] = [[], []];
    for (let i = 0; i < turns; i += 1) {
      own.push(await moreOf(page, task));
      if (blank) few.push(await moreOf(blank, task));
    }
    return {...joined(own), few: blank && joined(few).times};
  } finally {
    await other?.close();
    remove();
  }
};

/** Measures one side with one file in a browser of its own. */
export const measured = async (task: Task): Promise<Measured> => {
  const {folder, open, remove} = profile();
  let context = await open();
  try {
    let page = await context.newPage();
    const reads = `${task.reader}.js`;
    const {ms, peak} = await imported(context, page, task);
    // As after a night: nothing is in the browser's memory.
    await context.close();
    const bytes = stored(folder);
    context = await open();
    page = await context.newPage();
    // The first time the browser learns the page.
    await reloads(page, {...task, rounds: 1});
    const {times, answers, empty} = task.side === 'ours' ? await inTurns(page, task) : {...(await reloads(page, task)), empty: []};
    const held = await heldOf(page, task);
    await dismiss(page, reads);
    const {cold, warm, answers: questions} = await ask<{cold: number; warm: number; answers: Questions}>(page, reads, 'questions');
    await dismiss(page, reads);
    const {times: more, puts, few} = await oneMore(page, task);
    return {
      imports: ms,
      peak,
      bytes,
      reopened: times,
      answers,
      held,
      cold,
      warm,
      questions,
      more,
      puts,
      few,
      empty,
    };
  } finally {
    await context.close();
    remove();
  }
};
