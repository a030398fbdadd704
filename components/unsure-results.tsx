import type {ResultStand, StandReport} from '../lib/reports/stand.ts';
import type {Examples} from './example.ts';
import {HiddenName} from './hidden-name.tsx';
import {MatchWhy} from './match-why.tsx';
import {sampleStand, sampleStandActions} from './sample-stand.ts';
import type {StandActions} from './stand-actions.ts';
import {useWords} from './words-context.ts';

type Props = {report: StandReport; actions: StandActions};

const Unsure = ({report, actions, result}: Props & {result: ResultStand}) => {
  const {t, percent, number} = useWords();
  const {likeness, position} = result;
  const title = result.title ?? t('listings.untitled');
  return (
    <li class="unsure-result" data-testid="unsure">
      <p>
        {number(position)} · {title}
      </p>
      {likeness ? (
        <>
          <p class="faint">{t('pin.chance', {chance: percent(likeness.probability)})}</p>
          <MatchWhy why={likeness.why} />
        </>
      ) : null}
      <p class="unsure-acts">
        <button type="button" class="button small" data-testid="confirm-result" onClick={() => actions.onConfirm(report, result)}>
          {t('stand.unsure.same')}
          <HiddenName name={title} />
        </button>
        <button type="button" class="button small" data-testid="refuse-result" onClick={() => actions.onRefuse(report, result)}>
          {t('stand.unsure.other')}
          <HiddenName name={title} />
        </button>
      </p>
    </li>
  );
};

/** The pinned results that do not look like the product, each to be confirmed or refused. */
export const UnsureResults = ({report, actions}: Props) => {
  const {t, number} = useWords();
  const unsure = report.results.filter(({pin}) => pin?.isUnsure);
  if (unsure.length === 0) return null;
  return (
    <details class="fold unsure" data-testid="unsure-results">
      <summary>
        {t('stand.unsure')} ({number(unsure.length)})
      </summary>
      <p class="faint">{t('stand.unsure.body')}</p>
      <ul>
        {unsure.map(result => (
          <Unsure key={result.position} report={report} actions={actions} result={result} />
        ))}
      </ul>
    </details>
  );
};

export const examples: Examples = {
  some: {
    width: 380,
    press: ['summary'],
    show: language => <UnsureResults report={sampleStand(language)} actions={sampleStandActions} />,
  },
};
