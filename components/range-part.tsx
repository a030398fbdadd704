import {useId} from 'preact/hooks';
import type {Words} from '../lib/format/words.ts';
import type {How as Nature} from '../lib/reports/margin.ts';
import type {RangeReason, RangeSheet} from '../lib/reports/range.ts';
import {type Examples, nothing} from './example.ts';
import {How} from './how.tsx';
import {LeastForm} from './least-form.tsx';
import {sharply} from './margin-text.ts';
import {rangeSamples} from './sample-ranges.ts';
import {useWords} from './words-context.ts';
import './margin-figures.css';
import './range-part.css';

type Props = {sheet: RangeSheet; onLeast: (by: 'listing' | 'shop', margin: number | undefined) => void};

type FigureProps = {name: string; label: string; value: string | undefined; how: Nature; note: string};
const Figure = ({name, label, value, how, note}: FigureProps) => {
  const {t} = useWords();
  return (
    <div data-testid="range-figure" data-figure={name}>
      <dt>{label}</dt>
      <dd>{value === undefined ? <span class="faint">{t('range.unknown')}</span> : [value, ' ', <How key="how" how={how} />]}</dd>
      <dd class="faint">{note}</dd>
    </div>
  );
};

const floorNote = ({range, least}: RangeSheet, words: Words): string => {
  const {t} = words;
  if (!range) return t('range.floor.unknown');
  if (!range.floor) return t('range.floor.none');
  return least ? t('range.floor.least', {share: sharply(least.margin, words)}) : t('range.floor.even');
};

const rounded = (value: number, {number}: Words): string => number(Math.round(value * 10) / 10);

const elasticityNote = ({elasticity, known}: RangeSheet, words: Words): string => {
  const {t} = words;
  if ('unknown' in elasticity) return t(`range.elasticity.${elasticity.unknown}`, {count: elasticity.n, prices: known.prices});
  const {value, lo, hi, n, prices} = elasticity;
  const said = {share: sharply(Math.abs(value) / 100, words), lo: rounded(lo, words), hi: rounded(hi, words), count: n, prices};
  return t(value > 0 ? 'range.elasticity.rises' : 'range.elasticity.of', said);
};

const reasonText = (reason: RangeReason, words: Words): string => {
  const {t, money} = words;
  const said = {elasticity: '', rival: '', from: '', to: '', ceiling: '', count: 0};
  if ('elasticity' in reason) said.elasticity = rounded(reason.elasticity, words);
  if ('rival' in reason) said.rival = money(reason.rival);
  if ('count' in reason) said.count = reason.count;
  if ('from' in reason) said.from = money(reason.from);
  if ('to' in reason) said.to = money(reason.to);
  if ('ceiling' in reason) said.ceiling = money(reason.ceiling);
  return t(`range.why.${reason.reason}`, said);
};

const Figures = ({sheet}: {sheet: RangeSheet}) => {
  const words = useWords();
  const {t, money} = words;
  const {range, how, elasticity} = sheet;
  const {floor, ceiling, suggested} = range ?? {};
  const isEstimated = !('unknown' in elasticity) && range?.reasons.some(({reason}) => reason === 'most-profit');
  return (
    <dl>
      <Figure name="floor" label={t('range.floor')} value={floor && money(floor)} how={how} note={floorNote(sheet, words)} />
      <Figure
        name="ceiling"
        label={t('range.ceiling')}
        value={ceiling && money(ceiling.price)}
        how={ceiling?.why === 'sales-stopped' ? 'derived' : 'measured'}
        note={t(ceiling ? `range.ceiling.${ceiling.why}` : 'range.ceiling.unknown')}
      />
      <Figure
        name="suggested"
        label={t('range.suggested')}
        value={suggested && money(suggested)}
        how={isEstimated ? 'estimated' : how}
        note={suggested ? '' : t(range ? 'range.suggested.unknown' : 'range.floor.unknown')}
      />
      <Figure
        name="elasticity"
        label={t('range.elasticity')}
        value={'unknown' in elasticity ? undefined : rounded(elasticity.value, words)}
        how="estimated"
        note={elasticityNote(sheet, words)}
      />
    </dl>
  );
};

const Rivals = ({sheet: {rivals, others}}: {sheet: RangeSheet}) => {
  const {t, money} = useWords();
  return (
    <div>
      <h3>{t('range.rivals')}</h3>
      {rivals.length === 0 ? <p class="faint">{t('range.rivals.none')}</p> : null}
      <ul class="range-list">
        {rivals.map(({id, title, price, isSoldOut}) => (
          <li key={id}>
            <a href={`#/listings/${id}`}>{title ?? t('listings.untitled')}</a> {money(price)} <How how="measured" />
            {isSoldOut ? <span class="faint"> {t('range.rivals.soldOut')}</span> : null}
          </li>
        ))}
      </ul>
      {others > 0 ? <p class="faint">{t('range.rivals.others', {count: others})}</p> : null}
    </div>
  );
};

/** Between which prices a listing may lie, which is suggested and why, by costs, rivals and what was sold at its prices. */
export const RangePart = ({sheet, onLeast}: Props) => {
  const words = useWords();
  const {t} = words;
  const id = useId();
  const reasons = sheet.range?.reasons ?? [];
  return (
    <section class="range-part margin-figures card" aria-labelledby={id} data-testid="range">
      <h2 id={id}>{t('range.title')}</h2>
      <Figures sheet={sheet} />
      {reasons.length > 0 ? (
        <div data-testid="range-why">
          <h3>{t('range.why')}</h3>
          <ul class="range-list">
            {reasons.map(reason => (
              <li key={reason.reason}>{reasonText(reason, words)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Rivals sheet={sheet} />
      <LeastForm key={JSON.stringify(sheet.least)} least={sheet.least} onLeast={onLeast} />
      <p class="faint">{t('range.about')}</p>
    </section>
  );
};

export const examples: Examples = Object.fromEntries(
  Object.entries(rangeSamples).map(([name, make]) => [
    name,
    {width: 860, show: language => <RangePart sheet={make(language)} onLeast={nothing} />},
  ]),
);
