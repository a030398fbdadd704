import {effect, signal} from '@preact/signals';
import type {ReportTaken} from '../../lib/model/survey.ts';
import {nameTellings, tellingsOf} from '../../lib/store/take-back.ts';
import {tellChoicesChanged} from '../screen/choose.ts';
import {withStore} from '../screen/store.ts';
import {bringBack} from './bring-back.ts';
import {jobs} from './jobs.ts';
import {doWork} from './store-work.ts';
import {survey} from './survey.ts';

/** The report that was imported last in this tab, until it is taken back. */
export const justTaken = signal<ReportTaken | undefined>(undefined);

/** When the import that runs, or ran last, began: epoch ms. */
let began = 0;

const follow = (): void => {
  const {state} = jobs.value.import;
  if (state === 'running' && !began) began = Date.now();
  if (state === 'running') justTaken.value = undefined;
  if (state !== 'running' && state !== 'done') began = 0;
};

/** A report that was taken since the import began is offered to be taken back as soon as it is counted. */
export const followTaken = (): void => {
  effect(follow);
  effect(() => {
    const [newest] = survey.value?.reports ?? [];
    if (jobs.value.import.state !== 'done' || !began) return;
    if (newest && newest.at >= began) justTaken.value = newest;
  });
};

/** Takes back what a report told. */
export const takeReportBack = async (report: ReportTaken): Promise<void> => {
  const tellings = await withStore(store => tellingsOf(store, report.ids));
  justTaken.value = undefined;
  began = 0;
  await doWork({
    task: {task: 'take-back', ids: report.ids},
    of: report.ids.join(),
    onDone: tellChoicesChanged,
    undo: async file => {
      await bringBack(file);
      await withStore(store => nameTellings(store, tellings));
    },
  });
};
