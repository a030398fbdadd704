import type {Verdict} from '../lib/reports/card.ts';
import {useWords} from './words-context.ts';

/** `https://…` becomes a link; other sources (a book, a letter) stay words. */
const Address = ({source}: {source: string}) => {
  if (!/^https?:\/\//.test(source)) return <>{source}</>;
  return (
    <a href={source} target="_blank" rel="noreferrer">
      {new URL(source).host}
    </a>
  );
};

/** On whose word a limit rests, since when, where, and when somebody looked: shown when asked for. */
export const LimitSource = ({source}: {source: NonNullable<Verdict['source']>}) => {
  const {t, calendarDay, region} = useWords();
  return (
    <details class="limit-source">
      <summary>{t('limit.why')}</summary>
      <ul>
        <li>{t(`limit.${source.trust}`)}</li>
        {source.region ? <li>{t('limit.region', {region: region(source.region)})}</li> : null}
        {source.from ? <li>{t('limit.from', {day: calendarDay(source.from)})}</li> : null}
        <li>{t('limit.checked', {day: calendarDay(source.checkedOn)})}</li>
        <li>
          {t('limit.source')}: <Address source={source.source} />
        </li>
      </ul>
    </details>
  );
};
