import {useId} from 'preact/hooks';
import {Choice} from './choice.tsx';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {JobLine} from './job-line.tsx';
import type {Keeping, KeepingActions, Pruning} from './keeping.ts';
import {sampleKeeping, sampleKeepingActions} from './sample-keeping.ts';
import {Switch} from './switch.tsx';
import {useWords} from './words-context.ts';

const days = ['30', '90', '180', '365', '0'];

type Props = {keeping: Pick<Keeping, 'pruning' | 'job'>; actions: KeepingActions};

const Policy = ({pruning, actions}: {pruning: Pruning; actions: KeepingActions}) => {
  const {t} = useWords();
  const name = (value: string) => (value === '0' ? t('keep.prune.never') : t('keep.prune.days', {count: Number(value)}));
  return (
    <div class="prune-policy">
      <Choice
        label={t('keep.prune.after')}
        value={String(pruning.everyFor)}
        options={days.map(value => ({value, name: name(value)}))}
        onChange={value => actions.onPruneAfter(Number(value))}
      />
      {pruning.everyFor > 0 ? (
        <Switch label={t('keep.prune.daily')} isOn={pruning.isDaily} onChange={isOn => actions.onPruneDaily(isOn)} />
      ) : null}
    </div>
  );
};

/** What would go, in numbers, before anything does. */
const WouldGo = ({plan, isBusy, onPrune}: {plan: Pruning['plan']; isBusy: boolean; onPrune: () => void}) => {
  const {t, bytes, number} = useWords();
  if (plan === undefined) return <div role="status" />;
  if (plan === 'counting') return <p role="status">{t('keep.counting')}</p>;
  if (plan.records === 0) return <p role="status">{t('keep.prune.nothing')}</p>;
  return (
    <div class="delete-ask" role="status" data-testid="prune-plan">
      <p>
        {t('keep.prune.plan', {count: plan.records, listings: number(plan.listings), bytes: bytes(plan.bytes)})} <How how="estimated" />
      </p>
      <button type="button" class="button grave" data-testid="prune-now" disabled={isBusy} onClick={onPrune}>
        {t('keep.prune.now')}
      </button>
    </div>
  );
};

/** How long every change of a listing is kept, what would go by that, and the way to let it go. */
export const PrunePart = ({keeping, actions}: Props) => {
  const {t, moment} = useWords();
  const title = useId();
  const {pruning, job} = keeping;
  const {everyFor, plan, pruned, prunedAt} = pruning;
  const isBusy = job.state === 'running';
  return (
    <section class="data-part prune-part card" aria-labelledby={title}>
      <div>
        <h2 id={title}>{t('keep.prune.title')}</h2>
        <p class="data-part-body">{everyFor > 0 ? t('keep.prune.body', {count: everyFor}) : t('keep.prune.bodyNever')}</p>
      </div>
      <button
        type="button"
        class="button"
        data-testid="plan-prune"
        disabled={isBusy || everyFor === 0 || plan === 'counting'}
        onClick={actions.onPlan}
      >
        {t('keep.prune.see')}
      </button>
      <Policy pruning={pruning} actions={actions} />
      {prunedAt > 0 ? (
        <p class="faint" data-testid="pruned-last">
          {t('keep.prune.last', {at: moment(prunedAt), count: pruned})}
        </p>
      ) : null}
      <WouldGo plan={plan} isBusy={isBusy} onPrune={actions.onPrune} />
      <JobLine job={job} works={['prune']} onStop={actions.onStop} onUndo={actions.onUndo} />
    </section>
  );
};

const shown = (over: Partial<Pruning> = {}, job: Keeping['job'] = {state: 'idle'}) => (
  <PrunePart keeping={{pruning: {...sampleKeeping.pruning, ...over}, job}} actions={sampleKeepingActions} />
);

export const examples: Examples = {
  'as installed': {width: 760, show: () => shown()},
  'what would go': {
    width: 760,
    show: () => shown({plan: {listings: 12, records: 320, bytes: 1_240_000}, isDaily: true, pruned: 41, prunedAt: 1_790_000_000_000}),
  },
  'nothing would go': {width: 760, show: () => shown({plan: {listings: 0, records: 0, bytes: 0}})},
  never: {width: 760, show: () => shown({everyFor: 0})},
  pruned: {
    width: 760,
    show: () => shown({}, {state: 'done', work: 'prune', of: '', came: {work: 'prune', count: 320}, isUndoable: true}),
  },
};
