import {effect, signal} from '@preact/signals';
import type {Keeping} from '../../components/keeping.ts';
import {type SurveyReport, surveyReport} from '../../lib/reports/survey.ts';
import {watch} from '../../lib/store/watch.ts';
import {inWorker} from './in-worker.ts';
import {route} from './route.ts';

/** ms that writes are waited for before it is counted again: much at once is counted once. */
const CALM = 1500;

/** What is kept, counted; undefined until it is. */
export const survey = signal<SurveyReport | undefined>(undefined);
export const counting = signal<Keeping['counting']>('stale');
export const trouble = signal<string | undefined>(undefined);

let isAsked = false;
/** Was anything written while it was counted? */
let isOld = false;

/** Counts what is kept, in a worker; asked meanwhile, once more after it. */
export const count = async (): Promise<void> => {
  isAsked = true;
  if (counting.peek() === 'counting') return;
  while (isAsked) {
    isAsked = false;
    isOld = false;
    counting.value = 'counting';
    try {
      const done = await inWorker({task: 'survey'}).done;
      if (done.task === 'survey') survey.value = surveyReport(done.survey);
      trouble.value = undefined;
    } catch (error) {
      trouble.value = error instanceof Error ? error.message : String(error);
    }
  }
  counting.value = isOld ? 'stale' : 'fresh';
};

const isHere = (): boolean => route.peek().view === 'data';

/** Counts as the data page is opened, and again after much was written at once; after a page that was read it is only said that it is old. */
export const followSurvey = (): void => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  watch(changed => {
    isOld = true;
    if (counting.peek() === 'fresh') counting.value = 'stale';
    if (changed !== 'all' || !isHere()) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void (isHere() && count()), CALM);
  });
  effect(() => {
    if (route.value.view === 'data' && counting.peek() === 'stale') void count();
  });
};
