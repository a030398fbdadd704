import type {DamagedOrders, DamagedPast} from '../lib/model/survey.ts';
import type {Examples} from './example.ts';
import {Notice} from './notice.tsx';
import {sampleDamage, samplePasts} from './sample-keeping.ts';
import {useWords} from './words-context.ts';
import './damage-notice.css';

type Props = {damage: readonly DamagedOrders[]; pasts: readonly DamagedPast[]};

/** Says in every room that orders, or older readings of listings, cannot be read, as figures do without them, and where there is more of it. */
export const DamageNotice = ({damage, pasts}: Props) => {
  const {t} = useWords();
  if (damage.length + pasts.length === 0) return null;
  const count = damage.reduce((sum, {orders}) => sum + orders, 0);
  const older = pasts.reduce((sum, {snapshots}) => sum + snapshots, 0);
  const ofPasts = damage.length === 0;
  const titled = ofPasts ? t('keep.damage.noticePasts', {count: older}) : t('keep.damage.notice', {count});
  return (
    <div class="damage-notice" data-testid="damage-notice">
      <Notice
        tone="poor"
        role="alert"
        title={count > 0 || ofPasts ? titled : t('keep.damage.title')}
        body={t(ofPasts ? 'keep.damage.noticePastsBody' : 'keep.damage.noticeBody')}
      >
        <a href="#/data">{t('keep.damage.see')}</a>
      </Notice>
    </div>
  );
};

export const examples: Examples = {
  damage: {width: 640, show: () => <DamageNotice damage={sampleDamage} pasts={[]} />},
  'older readings': {width: 640, show: () => <DamageNotice damage={[]} pasts={samplePasts} />},
  none: () => <DamageNotice damage={[]} pasts={[]} />,
};
