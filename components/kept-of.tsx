import {useState} from 'preact/hooks';
import type {KeptRow} from '../lib/model/survey.ts';
import type {KeptPlace} from '../lib/reports/survey.ts';
import {Ask} from './ask.tsx';
import {type Examples, nothing} from './example.ts';
import {How} from './how.tsx';
import {placeText} from './place-name.ts';
import {sampleKeeping} from './sample-keeping.ts';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './kept-table.css';

const Day = ({at}: {at: number | undefined}) => {
  const {day} = useWords();
  return at === undefined ? <span class="faint">–</span> : <time>{day(at)}</time>;
};

const Row = ({row}: {row: KeptRow}) => {
  const {t, number, bytes} = useWords();
  return (
    <tr data-testid="kept-row" data-kind={row.kind} data-host={row.host}>
      <th scope="row">{t(`keep.kind.${row.kind}`)}</th>
      <td class="number">{row.things === undefined ? <span class="faint">–</span> : number(row.things)}</td>
      <td class="number">{number(row.records)}</td>
      <td class="number kept-bytes">
        {bytes(row.bytes)} <How how={row.how} />
      </td>
      <td class="number">
        <Day at={row.oldest} />
      </td>
      <td class="number">
        <Day at={row.newest} />
      </td>
    </tr>
  );
};

type Props = {place: KeptPlace; isBusy: boolean; onForget: (place: KeptPlace) => void};

const Question = ({place, name, onYes, onCancel}: {place: KeptPlace; name: string; onYes: () => void; onCancel: () => void}) => {
  const {t, number} = useWords();
  const count = place.rows.reduce((sum, {kind, things = 0}) => sum + (kind === 'damaged' ? 0 : things), 0);
  const choices = number(place.rows.find(({kind}) => kind === 'choice')?.records ?? 0);
  return (
    <tr>
      <td colSpan={6}>
        <Ask question={t('keep.forget.ask', {count, name, choices})} yes={t('data.delete.yes')} onYes={onYes} onCancel={onCancel} />
      </td>
    </tr>
  );
};

/** One host: what is kept of it, and the way to delete that. What holds for all shops belongs to none. */
export const KeptOf = ({place, isBusy, onForget}: Props) => {
  const words = useWords();
  const {t, bytes} = words;
  const [isAsking, setAsking] = useState(false);
  const isShop = place.host !== '' && place.host !== '*';
  const name = isShop ? placeText(place, words) : t('keep.everywhere');
  const forget = () => {
    setAsking(false);
    onForget(place);
  };
  return (
    <tbody>
      <tr class="kept-place">
        <th scope="rowgroup" colSpan={4}>
          {name} <span class="faint">{bytes(place.bytes)}</span>
        </th>
        <td colSpan={2} class="number">
          {isShop && !isAsking ? (
            <button
              type="button"
              class="link-button kept-forget"
              data-testid="forget-site"
              disabled={isBusy}
              onClick={() => setAsking(true)}
            >
              {t('keep.forget')} <span class="hidden-text">{name}</span>
            </button>
          ) : null}
        </td>
      </tr>
      {isAsking ? <Question place={place} name={name} onYes={forget} onCancel={() => setAsking(false)} /> : null}
      {place.rows.map(row => (
        <Row key={row.kind} row={row} />
      ))}
    </tbody>
  );
};

const shown = (at: number, isBusy = false) => (
  <table class="figure-table kept-table">
    {(sampleKeeping.survey?.places ?? []).slice(at, at + 1).map(place => (
      <KeptOf key={place.id} place={place} isBusy={isBusy} onForget={nothing} />
    ))}
  </table>
);

export const examples: Examples = {
  'a shop': {width: 736, show: () => shown(0)},
  'about to go': {width: 736, press: ['[data-testid=forget-site]'], show: () => shown(1)},
  'for all shops': {width: 736, show: () => shown(2)},
  'while something else is going on': {width: 736, show: () => shown(0, true)},
};
