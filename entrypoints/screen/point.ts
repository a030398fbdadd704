import {fieldName} from '../../lib/format/field.ts';
import type {Words} from '../../lib/format/words.ts';
import {invite} from '../../lib/invited.ts';
import {POINT} from '../../lib/registration.ts';
import type {PointJob} from '../point/job.ts';
import browser from './browser.ts';

const TEXT = {text: '{text}'};
const BEFORE = {text: '{text}', before: '{before}'};

const jobOf = (field: string, words: Words): PointJob => {
  const {t} = words;
  const name = fieldName(field, words);
  return {
    field,
    words: {
      ...{title: t('point.title', {field: name}), hint: t('point.hint'), would: t('point.would', TEXT), nothing: t('point.nothing')},
      ...{
        done: t('point.done', TEXT),
        failed: t('point.failed'),
        take: t('point.take'),
        again: t('point.again'),
        cancel: t('action.cancel'),
      },
      ...{unfit: t('point.unfit', {field: name}), same: t('point.same', TEXT), rival: t('point.rival', TEXT)},
      ...{fills: t('point.fills', TEXT), corrects: t('point.corrects', BEFORE), 'other-currency': t('point.otherCurrency', BEFORE)},
    },
  };
};

/** Runs in the page, so it may use nothing from outside itself. */
const hand = (job: PointJob): void => {
  (globalThis as {linchpinPoint?: PointJob}).linchpinPoint = job;
};

/**
 * Lets the seller point at the place of a field on the page of a tab; answers what the browser refuses. The page must be granted, or opened
 * to us by a click on the toolbar; `isAsked`: it was, just now.
 */
export const pointAt = async (tabId: number, url: string, field: string, words: Words, isAsked: boolean): Promise<string | undefined> => {
  try {
    if (isAsked) await invite(browser.storage.session, tabId, url);
    await browser.scripting.executeScript({target: {tabId}, func: hand, args: [jobOf(field, words)]});
    await browser.scripting.executeScript({target: {tabId}, files: [POINT]});
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
