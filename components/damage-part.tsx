import {useId, useState} from 'preact/hooks';
import type {DamagedOrders, DamagedPast} from '../lib/model/survey.ts';
import {Ask} from './ask.tsx';
import type {Examples} from './example.ts';
import {JobLine} from './job-line.tsx';
import type {Keeping, KeepingActions} from './keeping.ts';
import {placeText} from './place-name.ts';
import {sampleDamage, sampleKeeping, sampleKeepingActions, samplePasts} from './sample-keeping.ts';
import {useWords} from './words-context.ts';

const Lost = ({one}: {one: DamagedOrders}) => {
  const words = useWords();
  const {t, number, day, list} = words;
  const {orders, of, from, to, files, isSure, why} = one;
  const named = list(files.map(file => `“${file}”`));
  return (
    <li data-testid="damaged">
      <p>
        <strong>{placeText(one, words)}</strong>
        {of > 0 ? ` · ${t('keep.damage.orders', {missing: number(orders), of: number(of)})}` : null}
        {from !== undefined && to !== undefined ? ` · ${t('keep.damage.between', {from: day(from), to: day(to)})}` : null}
      </p>
      <p>{files.length === 0 ? t('keep.damage.noFile') : t(isSure ? 'keep.damage.file' : 'keep.damage.maybe', {files: named})}</p>
      <p class="faint">{t(`keep.damage.why.${why}`)}</p>
    </li>
  );
};

const LostPast = ({one}: {one: DamagedPast}) => {
  const words = useWords();
  const {t, day} = words;
  const {title, snapshots, from, to} = one;
  return (
    <li data-testid="damaged-past">
      <p>
        <strong>{title}</strong> · {placeText(one, words)}
      </p>
      <p>
        {t('keep.damage.snapshots', {count: snapshots})} · {t('keep.damage.read', {from: day(from), to: day(to)})}
      </p>
    </li>
  );
};

type Props = {keeping: Pick<Keeping, 'damage' | 'pasts' | 'job'>; actions: KeepingActions};

/** Asks before what cannot be read is forgotten. */
const Forget = ({count, isBusy, onForget}: {count: number; isBusy: boolean; onForget: () => void}) => {
  const {t} = useWords();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="button grave" data-testid="forget-damaged" disabled={isBusy} onClick={() => setAsking(true)}>
        {t('keep.damage.forget')}
      </button>
    );
  const forget = () => {
    setAsking(false);
    onForget();
  };
  return <Ask question={t('keep.damage.ask', {count})} yes={t('data.delete.yes')} onYes={forget} onCancel={() => setAsking(false)} />;
};

/** Orders and older readings of listings that cannot be read any more: which they are, and what brings them back. */
export const DamagePart = ({keeping, actions}: Props) => {
  const {t} = useWords();
  const title = useId();
  const {damage, pasts, job} = keeping;
  const isOver = job.state !== 'idle' && job.work === 'forget-damaged';
  const some = damage.length + pasts.length > 0;
  if (!some && !isOver) return null;
  const count = damage.reduce((sum, {orders}) => sum + orders, 0) + pasts.reduce((sum, {snapshots}) => sum + snapshots, 0);
  return (
    <section class="data-part damage-part card" aria-labelledby={title}>
      <div class={some ? undefined : 'data-wide'}>
        <h2 id={title}>{t('keep.damage.title')}</h2>
        {damage.length > 0 ? <p class="data-part-body">{t('keep.damage.body')}</p> : null}
        {pasts.length > 0 ? <p class="data-part-body">{t('keep.damage.pasts')}</p> : null}
      </div>
      {some ? (
        <>
          <Forget count={count} isBusy={job.state === 'running'} onForget={actions.onForgetDamaged} />
          <ul class="data-list data-wide">
            {damage.map(one => (
              <Lost key={one.id} one={one} />
            ))}
            {pasts.map(one => (
              <LostPast key={one.id} one={one} />
            ))}
          </ul>
        </>
      ) : null}
      <JobLine job={job} works={['forget-damaged']} onStop={actions.onStop} onUndo={actions.onUndo} />
    </section>
  );
};

const shown = (over: Partial<Props['keeping']>) => <DamagePart keeping={{...sampleKeeping, ...over}} actions={sampleKeepingActions} />;

export const examples: Examples = {
  several: {width: 760, show: () => shown({damage: sampleDamage})},
  'older readings': {width: 760, show: () => shown({damage: sampleDamage.slice(0, 1), pasts: samplePasts})},
  asking: {width: 760, press: ['[data-testid=forget-damaged]'], show: () => shown({damage: sampleDamage.slice(0, 1)})},
  forgotten: {
    width: 760,
    show: () =>
      shown({
        damage: [],
        job: {state: 'done', work: 'forget-damaged', of: '', came: {work: 'forget-damaged', count: 2000}, isUndoable: true},
      }),
  },
};
