import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';
import './how.css';

type Props = {fee: {source: string; trust: 'official' | 'third-party' | 'unverified' | 'seller'; from: string; checkedOn: string}};

/** On whose word a fee rests, since when it holds, where it stands and when somebody looked. */
export const FeeSource = ({fee: {source, trust, from, checkedOn}}: Props) => {
  const {t} = useWords();
  if (trust === 'seller') return <span class="faint">{t('fees.typed')}</span>;
  return (
    <span class="faint fee-source">
      {trust === 'unverified' ? <b class="fee-unverified">{t('limit.unverified')}</b> : t(`limit.${trust}`)} ·{' '}
      {t('limit.from', {day: from})} · {t('limit.checked', {day: checkedOn})} ·{' '}
      {/^https?:\/\//.test(source) ? (
        <a href={source} target="_blank" rel="noreferrer">
          {new URL(source).host}
        </a>
      ) : (
        source
      )}
    </span>
  );
};

const fee = {source: 'https://seller.example/fees', trust: 'official', from: '2026-01-01', checkedOn: '2026-11-29'} as const;

export const examples: Examples = {
  official: {show: () => <FeeSource fee={fee} />, width: 480},
  'told by others': {show: () => <FeeSource fee={{...fee, trust: 'third-party'}} />, width: 480},
  unverified: {show: () => <FeeSource fee={{...fee, trust: 'unverified', source: 'Seller handbook, 2026'}} />, width: 480},
  typed: () => <FeeSource fee={{...fee, trust: 'seller'}} />,
};
