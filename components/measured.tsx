import type {Examples} from './example.ts';
import {NOW} from './sample-card.ts';
import {useWords} from './words-context.ts';

type Props = {readAt: number; seenAt: number; now: number};

/** When a listing's figures were measured, and when they were last met unchanged (epoch ms). */
export const Measured = ({readAt, seenAt, now}: Props) => {
  const {t, ago, moment} = useWords();
  const since = ago(readAt, now);
  const again = seenAt > readAt ? ago(seenAt, now) : undefined;
  return (
    <>
      <time dateTime={new Date(readAt).toISOString()} title={moment(readAt)}>
        {since ? t('measured.ago', {ago: since}) : t('measured.justNow')}
      </time>
      {seenAt > readAt && since ? (
        <>
          {t('measured.comma')}
          <time dateTime={new Date(seenAt).toISOString()} title={moment(seenAt)}>
            {again ? t('measured.again', {ago: again}) : t('measured.againNow')}
          </time>
        </>
      ) : null}
    </>
  );
};

const HOUR = 3_600_000;

export const examples: Examples = {
  'just now': () => <Measured readAt={NOW} seenAt={NOW} now={NOW} />,
  'three hours ago': () => <Measured readAt={NOW - 3 * HOUR} seenAt={NOW - 3 * HOUR} now={NOW} />,
  'met again unchanged': () => <Measured readAt={NOW - 50 * HOUR} seenAt={NOW - HOUR} now={NOW} />,
  'met again just now': () => <Measured readAt={NOW - 50 * HOUR} seenAt={NOW} now={NOW} />,
};
