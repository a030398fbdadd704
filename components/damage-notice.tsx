import type {DamagedOrders} from '../lib/model/survey.ts';
import type {Examples} from './example.ts';
import {Notice} from './notice.tsx';
import {sampleDamage} from './sample-keeping.ts';
import {useWords} from './words-context.ts';
import './damage-notice.css';

/** Says in every room that orders cannot be read, as figures do without them, and where there is more of it. */
export const DamageNotice = ({damage}: {damage: readonly DamagedOrders[]}) => {
  const {t} = useWords();
  if (damage.length === 0) return null;
  const count = damage.reduce((sum, {orders}) => sum + orders, 0);
  return (
    <div class="damage-notice" data-testid="damage-notice">
      <Notice
        tone="poor"
        role="alert"
        title={count > 0 ? t('keep.damage.notice', {count}) : t('keep.damage.title')}
        body={t('keep.damage.noticeBody')}
      >
        <a href="#/data">{t('keep.damage.see')}</a>
      </Notice>
    </div>
  );
};

export const examples: Examples = {
  damage: {width: 640, show: () => <DamageNotice damage={sampleDamage} />},
  none: () => <DamageNotice damage={[]} />,
};
