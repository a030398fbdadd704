import {useId, useState} from 'preact/hooks';
import {isTaken, typedShare} from '../lib/format/typed.ts';
import type {RangeSheet} from '../lib/reports/range.ts';
import {type Examples, nothing} from './example.ts';
import {sharply} from './margin-text.ts';
import {useWords} from './words-context.ts';
import './cost-part.css';

type By = 'listing' | 'shop';
type Props = {least: RangeSheet['least']; onLeast: (by: By, margin: number | undefined) => void};

const For = ({by, onChoose}: {by: By; onChoose: (by: By) => void}) => {
  const {t} = useWords();
  const id = useId();
  return (
    <div class="cost-field">
      <label for={id}>{t('range.least.for')}</label>
      <select id={id} value={by} data-testid="least-for" onChange={event => onChoose(event.currentTarget.value as By)}>
        {(['shop', 'listing'] as const).map(one => (
          <option key={one} value={one} selected={one === by}>
            {t(`range.least.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
};

const Percent = ({typed, isWrong, onType}: {typed: string; isWrong: boolean; onType: (text: string) => void}) => {
  const {t} = useWords();
  const [id, hint] = [useId(), useId()];
  return (
    <div class="cost-field">
      <label for={id}>{t('range.least')}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={typed}
        maxLength={8}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={hint}
        data-testid="least-margin"
        onInput={event => onType(event.currentTarget.value)}
      />
      <p id={hint} class="cost-wrong" role="alert">
        {isWrong ? t('range.least.wrong') : null}
      </p>
    </div>
  );
};

const Said = ({least, onLeast}: Props) => {
  const words = useWords();
  const {t} = words;
  if (!least) {
    return (
      <p class="faint" data-testid="least-said">
        {t('range.least.none')}
      </p>
    );
  }
  return (
    <p class="faint" data-testid="least-said">
      {t(`range.least.said.${least.by}`, {share: sharply(least.margin, words)})}{' '}
      <button type="button" class="link-button" data-testid="delete-least" onClick={() => onLeast(least.by, undefined)}>
        {t('range.least.delete')}
      </button>
    </p>
  );
};

/** The margin that a price has to leave at least: of one listing, or of all of its shop. */
export const LeastForm = ({least, onLeast}: Props) => {
  const {t} = useWords();
  const [typed, type] = useState('');
  const [by, choose] = useState<By>(least?.by ?? 'shop');
  const [isWrong, say] = useState(false);
  const change = (text: string) => {
    type(text);
    say(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const share = typedShare(typed);
    if (!isTaken(share) || share > 0.99) return say(true);
    type('');
    onLeast(by, share);
  };
  return (
    <form class="cost-form" noValidate onSubmit={submit} data-testid="least-form">
      <Percent typed={typed} isWrong={isWrong} onType={change} />
      <For by={by} onChoose={choose} />
      <button type="submit" class="button" data-testid="keep-least">
        {t('range.least.keep')}
      </button>
      <Said least={least} onLeast={onLeast} />
    </form>
  );
};

const shown = (least: RangeSheet['least'], press: readonly string[] = []) => ({
  ...{width: 760, press},
  show: () => <LeastForm least={least} onLeast={nothing} />,
});

export const examples: Examples = {
  none: shown(undefined),
  'of the shop': shown({margin: 0.25, by: 'shop'}),
  'of the listing': shown({margin: 0.25, by: 'listing'}),
  'nothing typed': shown(undefined, ['[data-testid=keep-least]']),
};
