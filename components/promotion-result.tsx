import type {Words} from '../lib/format/words.ts';
import type {Compared, PromotionResult} from '../lib/reports/promotions.ts';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {sharply} from './margin-text.ts';
import {resultSamples} from './sample-promotions.ts';
import {useWords} from './words-context.ts';
import './promotion-card.css';

type Known = Extract<PromotionResult, {state: 'known'}>;
type Figure = {
  name: string;
  label: string;
  value: string;
  how: 'measured' | 'derived' | 'estimated';
  note?: string | undefined;
  tone?: string;
};

const Line = ({name, label, value, how, note, tone = ''}: Figure) => (
  <div data-testid="promotion-figure" data-figure={name}>
    <dt>{label}</dt>
    <dd class={tone}>
      {value} <How how={how} />
    </dd>
    {note ? <dd class="faint">{note}</dd> : null}
  </div>
);

const signed = (share: number, words: Words): string => `${share < 0 ? '−' : '+'}${sharply(Math.abs(share), words)}`;
const rounded = (count: number): number => Math.round(count * 10) / 10;

/** What was counted, beside what the same weekdays brought before. */
const against = ({expected, share}: Compared, words: Words): string =>
  share === undefined
    ? words.t('promotions.expected', {expected: rounded(expected)})
    : words.t('promotions.expected.share', {expected: rounded(expected), share: signed(share, words)});

const Profit = ({profit}: {profit: Known['profit']}) => {
  const {t, money} = useWords();
  if (!profit) return null;
  if ('unknown' in profit) return <p class="faint">{t('promotions.profit.unknown', {count: profit.unknown})}</p>;
  const tone = profit.more.amount < 0 ? 'loss' : '';
  return (
    <dl class="promotion-figures">
      <Line
        name="profit"
        label={t('promotions.profit')}
        value={money(profit.profit)}
        how={profit.how}
        note={t('promotions.profit.of', {usual: money(profit.usual)})}
      />
      <Line
        name="more"
        label={t('promotions.more')}
        value={money(profit.more)}
        how={profit.how}
        tone={tone}
        note={t('promotions.more.of')}
      />
    </dl>
  );
};

const Sold = ({result: {uplift, buyers}}: {result: Known}) => {
  const words = useWords();
  const {t, number} = words;
  const {during, after, newBuyers} = uplift;
  return (
    <dl class="promotion-figures">
      <Line name="sold" label={t('promotions.sold')} value={number(during.sold)} how="measured" note={against(during, words)} />
      {after ? (
        <Line
          name="after"
          label={t('promotions.after', {count: after.days})}
          value={number(after.sold)}
          how="measured"
          note={against(after, words)}
        />
      ) : null}
      {newBuyers ? (
        <Line name="buyers" label={t('promotions.buyers')} value={number(newBuyers.sold)} how="measured" note={against(newBuyers, words)} />
      ) : (
        <div data-testid="promotion-figure" data-figure="buyers">
          <dt>{t('promotions.buyers')}</dt>
          <dd class="faint">{t(buyers === 'mixed' ? 'promotions.buyers.mixed' : 'promotions.buyers.unknown')}</dd>
        </div>
      )}
    </dl>
  );
};

const whyNot = (result: Exclude<PromotionResult, Known>, {t}: Words): string => {
  if (result.state === 'no-orders') return t('promotions.result.no-orders');
  if (result.state === 'few-days') return t('promotions.result.few-days', {day: result.since});
  return result.until ? t('promotions.result.until', {day: result.until}) : t('promotions.result.not-over');
};

/** What came of a promotion against the same weekdays before, or why that cannot be said. */
export const PromotionOutcome = ({result}: {result: PromotionResult}) => {
  const words = useWords();
  if (result.state !== 'known') {
    return (
      <p class="faint" data-testid="promotion-result" data-state={result.state}>
        {whyNot(result, words)}
      </p>
    );
  }
  return (
    <div data-testid="promotion-result" data-state="known">
      <Sold result={result} />
      <Profit profit={result.profit} />
      <p class="faint">{words.t('promotions.result.about')}</p>
    </div>
  );
};

export const examples: Examples = Object.fromEntries(
  Object.entries(resultSamples).map(([name, result]) => [name, {width: 760, show: () => <PromotionOutcome result={result} />}]),
);
