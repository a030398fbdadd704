import {useId} from 'preact/hooks';
import type {Words} from '../lib/format/words.ts';
import type {Detected} from '../lib/reports/promotions.ts';
import {type Examples, nothing} from './example.ts';
import {How} from './how.tsx';
import {sharply} from './margin-text.ts';
import {detectedSamples} from './sample-promotions.ts';
import {useWords} from './words-context.ts';
import './promotion-warnings.css';

/** More are shown once these are answered. */
const SHOWN = 6;

type Props = {detected: readonly Detected[]; onTake: (detected: Detected) => void; onRefuse: (detected: Detected) => void};

/** What its badge says, where that is what tells of it: the price may be as it was. */
const badgeSentence = ({listings: [first], start, until, price, badge}: Detected, {t, money}: Words): string => {
  const said = {title: first?.title ?? t('listings.untitled'), start, price: money(price), badge: badge?.text ?? ''};
  return until === undefined ? t('promotions.looks.badge.open', said) : t('promotions.looks.badge', {...said, end: until});
};

const sentence = (detected: Detected, words: Words): string => {
  const {
    listings: [first],
    start,
    until,
    by,
    usual,
    price,
    depth,
  } = detected;
  const {t, money} = words;
  if (by === 'badge') return badgeSentence(detected, words);
  const title = first?.title ?? t('listings.untitled');
  const said = {title, start, price: money(price), usual: money(usual), depth: sharply(depth, words)};
  if (until === undefined) return t('promotions.looks.open', said);
  return t(by === 'struck' ? 'promotions.looks.struck' : 'promotions.looks.returned', {...said, end: until});
};

/** What looks like a promotion: the seller takes it over, or says that it was none. */
export const PromotionDetected = ({detected, onTake, onRefuse}: Props) => {
  const words = useWords();
  const {t} = words;
  const id = useId();
  if (detected.length === 0) return null;
  return (
    <section class="promotion-warnings card" aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('promotions.detected')}</h2>
        <p class="faint">{t('promotions.detected.body')}</p>
      </div>
      <ul>
        {detected.slice(0, SHOWN).map(one => (
          <li key={one.name} data-testid="detected" data-by={one.by}>
            <p>
              {sentence(one, words)} <How how="derived" />
              {one.badge && one.by !== 'badge' ? <span class="faint"> {t('promotions.looks.said', {badge: one.badge.text})}</span> : null}
              {one.listings.length > 1 ? (
                <span class="faint"> {t('promotions.overlap.more', {count: one.listings.length - 1})}</span>
              ) : null}
            </p>
            <div>
              <button type="button" class="button" data-testid="take-detected" onClick={() => onTake(one)}>
                {t('promotions.take')}
              </button>
              <button type="button" class="button" data-testid="refuse-detected" onClick={() => onRefuse(one)}>
                {t('promotions.refuse')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {detected.length > SHOWN ? <p class="faint">{t('promotions.detected.more', {count: detected.length - SHOWN})}</p> : null}
    </section>
  );
};

export const examples: Examples = {
  'still running, and over': {
    width: 760,
    show: language => <PromotionDetected detected={detectedSamples(language)} onTake={nothing} onRefuse={nothing} />,
  },
  many: {
    width: 760,
    show: language => {
      const [one] = detectedSamples(language);
      const many = Array.from({length: 9}, (_, i) => (one ? {...one, name: String(i)} : undefined)).flatMap(each => each ?? []);
      return <PromotionDetected detected={many} onTake={nothing} onRefuse={nothing} />;
    },
  },
};
