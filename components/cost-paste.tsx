import {useId, useState} from 'preact/hooks';
import {costLines, type SkuKnown, withoutLines} from '../lib/format/cost-lines.ts';
import type {MoneyCost} from '../lib/reports/margin.ts';
import type {CostActions} from './cost-actions.ts';
import {type Examples, nothing} from './example.ts';
import {PasteLines} from './paste-lines.tsx';
import {costNothing} from './sample-margin.ts';
import {useWords} from './words-context.ts';
import './cost-part.css';
import './cost-paste.css';
import './data-view.css';

const kinds = ['goods', 'inbound', 'packaging', 'shipping', 'fulfilment', 'storage'] as const;
type State = {text: string; of: MoneyCost; isAsked: boolean; note: 'empty' | 'unreadable' | undefined};

const nothingYet: State = {text: '', of: 'goods', isAsked: false, note: undefined};

/** Reads what was pasted; with one bad line nothing is kept. */
const usePaste = (skus: readonly SkuKnown[], actions: CostActions, onClose: () => void, first: string) => {
  const [state, set] = useState<State>({...nothingYet, text: first});
  const submit = (event: Event) => {
    event.preventDefault();
    const {entries, wrong} = costLines(state.text, skus);
    if (wrong.length > 0 || entries.length === 0) return set({...state, isAsked: true, note: wrong.length > 0 ? undefined : 'empty'});
    actions.onPaste(entries, state.of);
    onClose();
  };
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    const text = file && (await actions.onRead(file));
    // Choosing the same file again must be a change, too.
    input.value = '';
    if (file) set({...state, text: text ?? state.text, isAsked: text !== undefined, note: text === undefined ? 'unreadable' : undefined});
  };
  return {state, set, submit, take};
};

/** What there is to say of the lines: that there are none, or which of them would be kept. */
const Said = ({state, skus, onText}: {state: State; skus: readonly SkuKnown[]; onText: (text: string) => void}) => {
  const {t} = useWords();
  const {text, isAsked, note} = state;
  if (note) {
    return (
      <p class="cost-wrong" role="alert">
        {t(`costs.paste.${note}`)}
      </p>
    );
  }
  if (!isAsked) return null;
  const read = costLines(text, skus);
  const bad = read.wrong.map(({line}) => line);
  return <PasteLines read={read} onSkip={() => onText(withoutLines(text, bad))} />;
};

const Kind = ({of, onKind}: {of: MoneyCost; onKind: (of: MoneyCost) => void}) => {
  const {t} = useWords();
  return (
    <label class="paste-kind">
      <span>{t('costs.what')}</span>
      <select value={of} data-testid="paste-of" onChange={event => onKind(event.currentTarget.value as MoneyCost)}>
        {kinds.map(one => (
          <option key={one} value={one} selected={one === of}>
            {t(`costs.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
};

const Lines = ({text, onText}: {text: string; onText: (text: string) => void}) => {
  const {t} = useWords();
  return (
    <textarea
      aria-label={t('costs.paste.lines')}
      rows={8}
      value={text}
      spellcheck={false}
      autocomplete="off"
      placeholder={t('costs.paste.example')}
      data-testid="paste-lines"
      onInput={event => onText(event.currentTarget.value)}
    />
  );
};

const FileButton = ({onRead}: {onRead: (input: HTMLInputElement) => void}) => (
  <label class="button file-button">
    {useWords().t('costs.paste.file')}
    <input
      type="file"
      accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      data-testid="paste-file"
      onChange={event => onRead(event.currentTarget)}
    />
  </label>
);

type Props = {skus: readonly SkuKnown[]; actions: CostActions; onClose: () => void; first?: string};

/** Takes the costs of many SKUs at once: pasted, or from a CSV or XLSX file, of which is shown line by line what would be kept. */
export const CostPaste = ({skus, actions, onClose, first = ''}: Props) => {
  const {t} = useWords();
  const id = useId();
  const {state, set, submit, take} = usePaste(skus, actions, onClose, first);
  const {text, of} = state;
  return (
    <form class="cost-part card" aria-labelledby={`${id}title`} noValidate onSubmit={submit} data-testid="cost-paste">
      <div>
        <h2 id={`${id}title`}>{t('costs.paste.title')}</h2>
        <p>{t('costs.paste.body')}</p>
        <p class="faint">{t('costs.paste.known', {count: skus.length})}</p>
      </div>
      <Kind of={of} onKind={one => set({...state, of: one})} />
      <Lines text={text} onText={next => set({...state, text: next, isAsked: false, note: undefined})} />
      <Said state={state} skus={skus} onText={next => set({...state, text: next})} />
      <div class="paste-answers">
        <button type="submit" class="button main" data-testid="keep-pasted">
          {t('costs.paste.save')}
        </button>
        <FileButton onRead={input => void take(input)} />
        <button type="button" class="button" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
};

const skus: SkuKnown[] = [{site: 'etsy', host: 'etsy.com', shop: null, sku: 'OAK-1', currency: 'EUR'}];
const shown = (first: string, press: readonly string[] = []) => ({
  width: 760,
  press,
  show: () => <CostPaste skus={skus} actions={costNothing} onClose={nothing} first={first} />,
});
const bad = 'OAK-1, 2026-01-01, 4.50\nELM-7, 2026-01-01, 12\nOAK-1, 1/2/2026, 5\nOAK-1, 2026-02-01, 1.299';

export const examples: Examples = {
  empty: shown(''),
  'nothing to take': shown('', ['[data-testid=keep-pasted]']),
  'lines that cannot be taken': shown(bad, ['[data-testid=keep-pasted]']),
};
