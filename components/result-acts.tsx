import type {ResultStand} from '../lib/reports/stand.ts';
import type {Examples} from './example.ts';
import {HiddenName} from './hidden-name.tsx';
import {sampleStand, sampleStandActions} from './sample-stand.ts';
import type {StandShown} from './stand-actions.ts';
import {useWords} from './words-context.ts';
import './stand.css';

type Props = Pick<StandShown, 'report' | 'actions'> & {result: ResultStand};

/** What one result is to the seller, and what they can do about it. */
export const ResultActs = ({report, actions, result}: Props) => {
  const {t, percent} = useWords();
  const {id, isMine, pin, likeness, said, title} = result;
  if (isMine || !id) return null;
  const name = <HiddenName name={title ?? t('listings.untitled')} />;
  const isLike = likeness !== undefined && likeness.probability >= 0.5 && !said;
  if (pin)
    return (
      <span class="result-acts">
        <span class="search-mark">{t('stand.row.pinned')}</span>
        <button type="button" class="link-button" data-testid="unpin-result" onClick={() => actions.onUnpin(report, result)}>
          {t('stand.unpin')}
          {name}
        </button>
      </span>
    );
  return (
    <span class="result-acts">
      <button type="button" class="link-button" data-testid="pin-result" onClick={() => actions.onPin(report, result)}>
        {t('stand.row.pin')}
        {name}
      </button>
      <button type="button" class="link-button" data-testid="mark-mine" onClick={() => actions.onMine(report, result)}>
        {t('stand.row.mine')}
        {name}
      </button>
      {isLike ? <span class="faint">{t('pin.chance', {chance: percent(likeness.probability)})}</span> : null}
    </span>
  );
};

export const examples: Examples = {
  each: language => {
    const report = sampleStand(language);
    return (
      <ul>
        {report.results.map(result => (
          <li key={result.position}>
            {result.title} <ResultActs report={report} actions={sampleStandActions} result={result} />
          </li>
        ))}
      </ul>
    );
  },
};
