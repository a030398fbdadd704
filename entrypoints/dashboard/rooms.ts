import {computed, effect, signal} from '@preact/signals';
import type {RoomShown, Waiting} from '../../components/figures.ts';
import {
  type FigureRoom,
  questionOf,
  type ReportMessage,
  type ReportQuestion,
  type RoomAnswer,
  type RoomQuestion,
  roomHash,
} from '../../lib/reports/rooms.ts';
import {lookAt} from './place.ts';
import {address, route} from './route.ts';

type Reports = {[R in FigureRoom]?: Extract<RoomAnswer, {room: R}>['report']};

/** ms after which the worker begins by itself, for the alerts: what the seller looks at comes first. */
const LATER = 1500;

const reports = signal<Reports>({});
/** What each room was answered last. */
const answered = signal<{[R in FigureRoom]?: string}>({});
const progress = signal<Waiting>(undefined);
const failed = signal<string | undefined>(undefined);

/** How many alerts are open; 0 until it is known. */
export const openAlerts = signal(0);

const question = computed<RoomQuestion | undefined>(() => {
  const here = route.value;
  return 'query' in here ? questionOf(here.view, here.query) : undefined;
});

const hear = (message: ReportMessage): void => {
  if (message.state === 'open-alerts') openAlerts.value = message.count;
  if (message.state === 'failed') failed.value = message.why;
  if (message.state === 'reading') progress.value = {what: message.isJudging ? 'judging' : 'reading', done: message.done, all: message.all};
  if (message.state !== 'answer') return;
  const {room, report} = message.answer;
  failed.value = undefined;
  answered.value = {...answered.value, [room]: roomHash(message.question)};
  reports.value = {...reports.value, [room]: report};
};

let worker: Worker | undefined;

const begin = (): Worker => {
  if (worker) return worker;
  worker = new Worker('/report-worker.js');
  worker.onmessage = ({data}: MessageEvent<ReportMessage>) => hear(data);
  worker.onerror = event => hear({state: 'failed', name: 'Error', why: event.message || 'The figures could not be started.'});
  return worker;
};

const tell = (asked: RoomQuestion | undefined): void => begin().postMessage({question: asked} satisfies ReportQuestion);

/** What a room shows: its report with what is asked of it now, as soon as there is one, and what it is waiting for. */
export const shownIn = <R extends FigureRoom>(room: R): RoomShown<NonNullable<Reports[R]>> => {
  const report = reports.value[room] as NonNullable<Reports[R]> | undefined;
  const asked = question.value?.room === room ? question.value : undefined;
  const isWaiting = asked !== undefined && answered.value[room] !== roomHash(asked);
  return {
    report: report && asked ? {...report, ...asked} : report,
    waiting: isWaiting ? (report ? {what: 'counting'} : (progress.value ?? {what: 'counting'})) : undefined,
    failed: failed.value,
  };
};

let isTyping = false;

/** Asks the open room something else. Letters typed one after another are one step back. */
export const askRoom = (change: object, {typed} = {typed: false}): void => {
  const before = question.peek();
  if ('place' in change && typeof change.place === 'string') lookAt(change.place);
  if (before) address(roomHash({...before, ...change}), {isStep: !(typed && isTyping)});
  isTyping = typed;
};

/** Keeps the worker told of what is asked, from now on. */
export const followRooms = (): void => {
  const later = setTimeout(begin, LATER);
  effect(() => {
    const asked = question.value;
    if (asked) clearTimeout(later);
    if (asked || worker) tell(asked);
  });
};
