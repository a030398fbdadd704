import {useId, useState} from 'preact/hooks';
import {costLines, type LineWrong, type SkuKnown} from '../lib/format/cost-lines.ts';
import type {MoneyCost} from '../lib/reports/margin.ts';
import type {CostActions} from './cost-actions.ts';
import {type Examples, nothing} from './example.ts';
import {costNothing} from './sample-margin.ts';
import {useWords} from './words-context.ts';
import './cost-part.css';
import './cost-paste.css';
import './data-view.css';

const kinds = ['goods', 'inbound', 'packaging', 'shipping', 'fulfilment', 'storage'] as const;
/** More than these nobody reads. */
const SHOWN = 8;

type State = {text: string; of: MoneyCost; wrong: readonly LineWrong[]; note: 'empty' | 'unreadable' | undefined};

const Wrong = ({wrong, note}: Pick<State, 'wrong' | 'note'>) => {
  const {t} = useWords();
  if (note)
    return (
      <p class="cost-wrong" role="alert">
        {t(`costs.paste.${note}`)}
      </p>
    );
  if (wrong.length === 0) return null;
  return (
    <div role="alert" data-testid="paste-wrong">
      <p class="cost-wrong">{t('costs.paste.wrong', {count: wrong.length})}</p>
      <ul>
        {wrong.slice(0, SHOWN).map(({line, text, why}) => (
          <li key={line}>
            <b>{t('costs.paste.line', {line})}</b> <code>{text}</code> {t(`costs.wrong.${why}`)}
          </li>
        ))}
      </ul>
      {wrong.length > SHOWN ? <p class="faint">{t('costs.paste.more', {count: wrong.length - SHOWN})}</p> : null}
    </div>
  );
};

const nothingYet: State = {text: '', of: 'goods', wrong: [], note: undefined};

/** Reads what was pasted; with one bad line nothing is kept. */
const usePaste = (skus: readonly SkuKnown[], actions: CostActions, onClose: () => void, first: string) => {
  const [state, set] = useState<State>({...nothingYet, text: first});
  const submit = (event: Event) => {
    event.preventDefault();
    const {entries, wrong} = costLines(state.text, skus);
    if (wrong.length > 0 || entries.length === 0) return set({...state, wrong, note: wrong.length > 0 ? undefined : 'empty'});
    actions.onPaste(entries, state.of);
    onClose();
  };
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    const text = file && (await actions.onRead(file));
    // Choosing the same file again must be a change, too.
    input.value = '';
    if (file) set({...state, text: text ?? state.text, wrong: [], note: text === undefined ? 'unreadable' : undefined});
  };
  return {state, set, submit, read};
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

const FileButton = ({onRead}: {onRead: (input: HTMLInputElement) => void}) => (
  <label class="button file-button">
    {useWords().t('costs.paste.file')}
    <input
      type="file"
      accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
      data-testid="paste-file"
      onChange={event => onRead(event.currentTarget)}
    />
  </label>
);

type Props = {skus: readonly SkuKnown[]; actions: CostActions; onClose: () => void; first?: string};

/** Takes the costs of many SKUs at once: pasted, or from a CSV file, which is shown before it is kept. */
export const CostPaste = ({skus, actions, onClose, first = ''}: Props) => {
  const {t} = useWords();
  const id = useId();
  const {state, set, submit, read} = usePaste(skus, actions, onClose, first);
  const {text, of, wrong, note} = state;
  return (
    <form class="cost-part card" aria-labelledby={`${id}title`} noValidate onSubmit={submit} data-testid="cost-paste">
      <div>
        <h2 id={`${id}title`}>{t('costs.paste.title')}</h2>
        <p>{t('costs.paste.body')}</p>
        <p class="faint">{t('costs.paste.known', {count: skus.length})}</p>
      </div>
      <Kind of={of} onKind={one => set({...state, of: one})} />
      <textarea
        aria-label={t('costs.paste.lines')}
        rows={8}
        value={text}
        spellcheck={false}
        autocomplete="off"
        placeholder={t('costs.paste.example')}
        data-testid="paste-lines"
        onInput={event => set({...state, text: event.currentTarget.value, wrong: [], note: undefined})}
      />
      <Wrong wrong={wrong} note={note} />
      <div class="paste-answers">
        <button type="submit" class="button main" data-testid="keep-pasted">
          {t('costs.paste.save')}
        </button>
        <FileButton onRead={input => void read(input)} />
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
