import {useState} from 'preact/hooks';
import {isTaken, typedMoney} from '../lib/format/typed.ts';
import type {BesideReport} from '../lib/reports/beside.ts';
import {type Examples, nothing} from './example.ts';
import type {PinActions} from './pin-actions.ts';
import {sampleBeside} from './sample-beside.ts';
import {useWords} from './words-context.ts';

type Price = BesideReport['price'];

/** Only what cannot be taken in two ways; empty is no line. */
const taken = (text: string, currency: string): {line: Price} | undefined => {
  if (text.trim() === '') return {line: undefined};
  const line = typedMoney(text, currency);
  return isTaken(line) ? {line} : undefined;
};

const digitsOf = ({currency, scale}: NonNullable<Price>): number =>
  scale ?? new Intl.NumberFormat('en', {style: 'currency', currency}).resolvedOptions().maximumFractionDigits ?? 2;

const plain = (line: Price): string => (line ? (line.amount / 10 ** digitsOf(line)).toFixed(digitsOf(line)) : '');

/** The seller's own lines of a pinned page: to be told where its price is at or below, at or above. */
export const PinLines = ({report, onLines}: {report: BesideReport; onLines: PinActions['onLines']}) => {
  const {t} = useWords();
  const {pin, price} = report;
  const currency = price?.currency ?? pin?.below?.currency ?? pin?.above?.currency;
  const [typed, type] = useState({below: plain(pin?.below), above: plain(pin?.above)});
  const [isWrong, tell] = useState(false);
  if (!currency) return null;
  const keep = (event: Event) => {
    event.preventDefault();
    const [below, above] = [taken(typed.below, currency), taken(typed.above, currency)];
    tell(!below || !above);
    if (below && above) onLines(report, {below: below.line, above: above.line});
  };
  return (
    <details class="fold">
      <summary>{t('pin.lines')}</summary>
      <form class="pin-lines" onSubmit={keep}>
        {(['below', 'above'] as const).map(side => (
          <label key={side}>
            <span>{`${t(`pin.${side}`)} (${currency})`}</span>
            <input
              type="text"
              inputMode="decimal"
              spellcheck={false}
              autocomplete="off"
              data-testid={`pin-${side}`}
              value={typed[side]}
              onInput={event => type({...typed, [side]: event.currentTarget.value})}
            />
          </label>
        ))}
        <button type="submit" class="button small" data-testid="keep-lines">
          {t('pin.lines.keep')}
        </button>
        {isWrong ? <p role="alert">{t('pin.lines.wrong', {currency})}</p> : null}
      </form>
    </details>
  );
};

export const examples: Examples = {
  'two lines': {press: ['summary'], show: language => <PinLines report={sampleBeside(language)} onLines={nothing} />},
};
