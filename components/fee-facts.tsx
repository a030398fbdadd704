import type {FeeFact} from '../lib/reports/fee-sheet.ts';
import type {Examples} from './example.ts';
import {FeeSource} from './fee-source.tsx';
import {feeName, ratesText} from './margin-text.ts';
import {feeFacts} from './sample-fees.ts';
import {useWords} from './words-context.ts';
import './fee-part.css';

/** The fees in force, each with its rates and with who says so. */
export const FeeFacts = ({facts}: {facts: readonly FeeFact[]}) => {
  const words = useWords();
  const {t} = words;
  if (facts.length === 0) return <p class="faint">{t('fees.facts.none')}</p>;
  return (
    <ul class="fee-facts" data-testid="fee-facts">
      {facts.map(fee => (
        <li key={`${fee.kind} ${fee.from} ${fee.when}`} data-testid="fee-fact" data-fee={fee.kind} data-trust={fee.trust}>
          <span>
            <b>{feeName(fee.kind, words)}</b>
            {t('text.colon')}
            {ratesText(fee, words)}
          </span>
          <FeeSource fee={fee} />
        </li>
      ))}
    </ul>
  );
};

export const examples: Examples = {
  several: {show: () => <FeeFacts facts={feeFacts} />, width: 600},
  none: {show: () => <FeeFacts facts={[]} />, width: 600},
};
