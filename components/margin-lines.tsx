import type {ComponentChildren} from 'preact';
import type {CostLine, FeeLine, Margin, MarginSheet, How as Nature} from '../lib/reports/margin.ts';
import type {Examples} from './example.ts';
import {FeeSource} from './fee-source.tsx';
import {How} from './how.tsx';
import {baseText, feeName} from './margin-text.ts';
import {sampleSheet} from './sample-margin.ts';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './margin-lines.css';

type LineProps = {name: string; what: string; amount: string; how: Nature; children: ComponentChildren; isSum?: boolean};

const Line = ({name, what, amount, how, children, isSum = false}: LineProps) => (
  <tr class={isSum ? 'margin-sum' : undefined} data-testid="margin-line" data-line={name}>
    <th scope="row">{what}</th>
    <td>
      <How how={how} /> {children}
    </td>
    <td class="number">{amount}</td>
  </tr>
);

const Fee = ({line}: {line: FeeLine}) => {
  const words = useWords();
  return (
    <Line name={line.fee} what={feeName(line.fee, words)} amount={`− ${words.money(line.amount)}`} how={line.how}>
      {baseText(line, words)}
      <br />
      <FeeSource fee={line} />
    </Line>
  );
};

const Cost = ({line, costs}: {line: CostLine; costs: MarginSheet['costs']}) => {
  const {t, money} = useWords();
  const {cost, amount, how} = line;
  const since = costs.find(({of}) => of === cost)?.now?.cost.from;
  const isWorked = cost === 'tax' || cost === 'returns' || cost === 'ads';
  return (
    <Line name={cost} what={isWorked ? t(`margin.line.${cost}`) : t(`costs.${cost}`)} amount={`− ${money(amount)}`} how={how}>
      {isWorked ? t(`margin.${cost}.from`) : since ? t('margin.typed.since', {day: since}) : t('margin.typed')}
    </Line>
  );
};

const Heads = () => {
  const {t} = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('margin.what')}</th>
        <th scope="col">{t('margin.from')}</th>
        <th scope="col" class="number">
          {t('margin.amount')}
        </th>
      </tr>
    </thead>
  );
};

/** From the price to the profit: each line with what it is taken of and who says so. */
export const MarginLines = ({sheet, margin}: {sheet: MarginSheet; margin: Margin}) => {
  const {t, money, day} = useWords();
  const {price, net, fees, costs, profit, how} = margin;
  const costLine = (line: CostLine) => <Cost key={line.cost} line={line} costs={sheet.costs} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard.
    <section class="figure-box card" tabIndex={0} aria-label={t('margin.lines')}>
      <table class="figure-table margin-lines">
        <Heads />
        <tbody>
          <Line name="price" what={t('margin.price')} amount={money(price)} how="measured">
            {t('margin.price.from', {day: day(sheet.readAt)})}
          </Line>
          {sheet.charged ? (
            <Line name="charged" what={t('margin.shipping')} amount={money(sheet.charged)} how="measured">
              {t('margin.price.from', {day: day(sheet.readAt)})}
            </Line>
          ) : null}
          {costs.filter(({cost}) => cost === 'tax').map(costLine)}
          <Line name="net" what={t('margin.net')} amount={money(net)} how="derived" isSum>
            {t('margin.net.from')}
          </Line>
          {fees.map(line => (
            <Fee key={line.fee} line={line} />
          ))}
          {costs.filter(({cost}) => cost !== 'tax').map(costLine)}
          <Line name="profit" what={t('margin.profit')} amount={money(profit)} how={how} isSum>
            {t('margin.profit.from')}
          </Line>
        </tbody>
      </table>
    </section>
  );
};

const shown = (width: number) => ({
  width,
  show: (language: Parameters<typeof sampleSheet>[0]) => {
    const sheet = sampleSheet(language);
    return sheet.margin ? <MarginLines sheet={sheet} margin={sheet.margin} /> : null;
  },
});

export const examples: Examples = {lines: shown(860), narrow: shown(360)};
