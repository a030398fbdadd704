import {useId} from 'preact/hooks';
import type {CostHeld, MarginSheet} from '../lib/reports/margin.ts';
import type {CostActions} from './cost-actions.ts';
import {CostForm} from './cost-form.tsx';
import type {Examples} from './example.ts';
import {sharply} from './margin-text.ts';
import {costNothing, sampleSheet, uncostedSheet} from './sample-margin.ts';
import {useWords} from './words-context.ts';
import './cost-part.css';

type Kind = MarginSheet['costs'][number];
type StepProps = {held: CostHeld; kind: Kind; on: string; onUncost: CostActions['onUncost']};

const Step = ({held, kind, on, onUncost}: StepProps) => {
  const words = useWords();
  const {t, money} = words;
  const {cost, by} = held;
  const value = cost.amount ? money(cost.amount) : sharply(cost.share ?? 0, words);
  return (
    <li class={held === kind.now ? 'now' : undefined} data-testid="cost-step" data-of={cost.of} data-from={cost.from}>
      <span>
        <b>{value}</b> {t('costs.since', {day: cost.from})}
        {cost.from > on ? ` (${t('costs.later')})` : null}
      </span>
      {by === 'listing' ? null : <span class="faint">{by === 'sku' ? t('costs.by.sku', {sku: cost.sku ?? ''}) : t('costs.by.good')}</span>}
      <button type="button" class="link-button" data-testid="delete-cost" onClick={() => onUncost(cost)}>
        {t('costs.delete')}
        <span class="hidden-text">
          : {t(`costs.${cost.of}`)} {value}
        </span>
      </button>
    </li>
  );
};

const nameOf = ({cost: {host, shop, ref, sku, from}}: CostHeld): string => [host, shop, ref, sku, from].join(' ');

/** What one thing costs: from day to day, or that nothing was said of it. */
const Costs = ({kind, on, onUncost}: Omit<StepProps, 'held'>) => {
  const {t} = useWords();
  return (
    <div class="cost-kind">
      <h3>{t(`costs.${kind.of}`)}</h3>
      {kind.steps.length === 0 ? (
        <p class="faint">{t('costs.none')}</p>
      ) : (
        <ul>
          {[...kind.steps].reverse().map(held => (
            <Step key={nameOf(held)} held={held} kind={kind} on={on} onUncost={onUncost} />
          ))}
        </ul>
      )}
    </div>
  );
};

/** What a piece of a listing costs the seller, by date: to be entered, and deleted. */
export const CostPart = ({sheet, actions}: {sheet: MarginSheet; actions: CostActions}) => {
  const {t} = useWords();
  const id = useId();
  const {costs, currency, on, listed} = sheet;
  return (
    <section class="cost-part card" aria-labelledby={id} data-testid="costs">
      <div>
        <h2 id={id}>{t('costs.title')}</h2>
        <p class="faint">{t('costs.body')}</p>
      </div>
      {currency ? <CostForm currency={currency} today={on} onCost={step => actions.onCost(listed, step)} /> : null}
      <div>
        {costs.map(kind => (
          <Costs key={kind.of} kind={kind} on={on} onUncost={actions.onUncost} />
        ))}
      </div>
    </section>
  );
};

export const examples: Examples = {
  entered: {show: language => <CostPart sheet={sampleSheet(language)} actions={costNothing} />, width: 860},
  'nothing yet': {show: language => <CostPart sheet={uncostedSheet(language)} actions={costNothing} />, width: 860},
  narrow: language => <CostPart sheet={sampleSheet(language)} actions={costNothing} />,
};
