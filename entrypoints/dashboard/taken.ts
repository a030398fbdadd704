import {computed, effect, signal} from '@preact/signals';
import type {ReportTaken} from '../../lib/model/survey.ts';
import {nameTellings, tellingsOf} from '../../lib/store/take-back.ts';
import {tellChoicesChanged} from '../screen/choose.ts';
import {withStore} from '../screen/store.ts';
import {bringBack} from './bring-back.ts';
import {jobs} from './jobs.ts';
import {doWork} from './store-work.ts';
import {survey} from './survey.ts';

/** When the import that runs, or ran last, began: epoch ms; 0: none did, or what it brought is nothing to be taken back any more. */
const began = signal(0);

/** The report that was imported last in this tab, as long as it is there. */
export const justTaken = computed<ReportTaken | undefined>(() => {
  const [newest] = survey.value?.reports ?? [];
  const isOver = jobs.value.import.state === 'done' && began.value > 0;
  return isOver && newest && newest.at >= began.value ? newest : undefined;
});

/** Keeps up with imports from now on. */
export const followTaken = (): void => {
  let before = '';
  effect(() => {
    const {state} = jobs.value.import;
    if (state === 'running' && before !== state) began.value = Date.now();
    before = state;
  });
};

/** Takes back what a report told. */
export const takeReportBack = async (report: ReportTaken): Promise<void> => {
  const tellings = await withStore(store => tellingsOf(store, report.ids));
  began.value = 0;
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
