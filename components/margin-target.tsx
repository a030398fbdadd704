import {useState} from 'preact/hooks';
import {isTaken, typedShare} from '../lib/format/typed.ts';
import type {MarginSheet, How as Nature, PriceFor} from '../lib/reports/margin.ts';
import {type Examples, nothing} from './example.ts';
import {How} from './how.tsx';
import {useWords} from './words-context.ts';
import './margin-figures.css';

/** Where prices above one that does miss it again. */
export const Gap = ({found}: {found: PriceFor | undefined}) => {
  const {t, money} = useWords();
  if (!found?.gap) return null;
  return <> {t('margin.gap', {from: money(found.gap.from), to: money(found.gap.to)})}</>;
};

const Asked = ({typed, isWrong, onType}: {typed: string; isWrong: boolean; onType: (text: string) => void}) => {
  const {t} = useWords();
  return (
    <label class="margin-target">
      {t('margin.target')}
      <input
        type="text"
        inputMode="decimal"
        value={typed}
        maxLength={8}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={isWrong}
        data-testid="margin-target"
        onInput={event => onType(event.currentTarget.value)}
      />
      <span>%</span>
    </label>
  );
};

type Props = {asked: string; target: MarginSheet['target']; how: Nature; onTarget: (percent: string) => void};

/** The price for a margin that the seller types. */
export const Target = ({asked, target, how, onTarget}: Props) => {
  const {t, money} = useWords();
  const [typed, type] = useState(asked);
  const share = typedShare(typed);
  const isWrong = typed !== '' && !isTaken(share);
  // While another margin is being worked out the price of the last one would be a wrong answer.
  const found = target && target.share === share ? target.found : undefined;
  const note = isWrong ? 'margin.target.wrong' : typed === '' ? 'margin.target.hint' : found ? 'margin.target.of' : 'margin.target.none';
  const isAnswered = note !== 'margin.target.none' || target?.share === share;
  return (
    <div data-testid="margin-figure" data-figure="target">
      <dt>
        <Asked
          typed={typed}
          isWrong={isWrong}
          onType={text => {
            type(text);
            onTarget(text);
          }}
        />
      </dt>
      <dd>{found ? [money(found.price), ' ', <How key="how" how={how} />] : <span class="faint">–</span>}</dd>
      <dd class={isWrong ? 'margin-wrong' : 'faint'}>
        {isAnswered ? t(note) : null}
        <Gap found={found} />
      </dd>
    </div>
  );
};

const eur = (amount: number) => ({amount, currency: 'EUR'});
const shown = (asked: string, target: MarginSheet['target']) => () => (
  <dl>
    <Target asked={asked} target={target} how="derived" onTarget={nothing} />
  </dl>
);

export const examples: Examples = {
  'nothing asked': shown('', undefined),
  answered: shown('30', {share: 0.3, found: {price: eur(2104)}}),
  'missed again above': shown('30', {share: 0.3, found: {price: eur(1438), gap: {from: eur(1501), to: eur(1522)}}}),
  'no price does': shown('95', {share: 0.95, found: undefined}),
  'no margin at all': shown('140', undefined),
  gap: () => <Gap found={{price: eur(1438), gap: {from: eur(1501), to: eur(1522)}}} />,
};
