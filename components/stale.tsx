import type {Words} from '../lib/format/words.ts';
import type {Stale as Of} from '../lib/reports/health.ts';
import type {Examples} from './example.ts';
import {NOW} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './stale.css';

/** When a figure was last read, and since when it is not. */
export const staleText = ({readAt, since, level}: Of, {t, day}: Words): string =>
  readAt === undefined || since === undefined ? t('stale.never') : t(`stale.${level}`, {day: day(readAt), since: day(since)});

/** Stands beside a figure whose field is no longer read: it is of the day it was last read on. `isLong`: with its sentence, where there is room. */
export const Stale = ({stale, isLong = false}: {stale: Of | undefined; isLong?: boolean}) => {
  const words = useWords();
  if (!stale) return null;
  const sentence = staleText(stale, words);
  return isLong ? (
    <span class="stale-line" data-testid="stale" data-level={stale.level}>
      {sentence}
    </span>
  ) : (
    <span class="stale" title={sentence} data-testid="stale" data-level={stale.level}>
      <span aria-hidden="true">{words.t('stale.word')}</span>
      <span class="hidden-text">{sentence}</span>
    </span>
  );
};

const DAY = 86_400_000;
/** Something that was last read nine days ago. */
export const sampleStale: Of = {readAt: NOW - 9 * DAY, since: NOW - 8 * DAY, level: 'lost'};

export const examples: Examples = {
  short: () => <Stale stale={sampleStale} />,
  'no longer read': () => <Stale stale={sampleStale} isLong />,
  'probably changed': () => <Stale stale={{...sampleStale, level: 'changed'}} isLong />,
  'nobody knows since when': () => <Stale stale={{readAt: undefined, since: undefined, level: 'lost'}} isLong />,
};
