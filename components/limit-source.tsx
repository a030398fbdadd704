import type {Verdict} from '../lib/reports/card.ts';
import type {Examples} from './example.ts';
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
          {t('limit.source')}
          {t('text.colon')}
          <Address source={source.source} />
        </li>
      </ul>
    </details>
  );
};

const source = {source: 'https://sellercentral.amazon.com/help/titles', trust: 'official', checkedOn: '2026-11-22'} as const;
const book = {source: 'Baymard Institute, 2025', trust: 'third-party', checkedOn: '2026-11-22'} as const;
const press = ['summary'];

export const examples: Examples = {
  folded: () => <LimitSource source={source} />,
  'official, since a day, in one country': {press, show: () => <LimitSource source={{...source, from: '2026-07-27', region: 'DE'}} />},
  'reported by others, without address': {press, show: () => <LimitSource source={book} />},
  unverified: {press, show: () => <LimitSource source={{...source, trust: 'unverified'}} />},
};
