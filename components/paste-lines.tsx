import {type CostLines, costLines, type LineTaken} from '../lib/format/cost-lines.ts';
import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './cost-part.css';
import './cost-paste.css';

/** More than these nobody reads. */
const SHOWN = 8;

const Taken = ({taken: {line, entries}}: {taken: LineTaken}) => {
  const {t, money, calendarDay} = useWords();
  const [first] = entries;
  if (!first) return null;
  const shops = entries.length > 1 ? ` · ${t('costs.paste.shops', {count: entries.length})}` : '';
  return (
    <li data-testid="paste-taken">
      <b>{t('costs.paste.line', {line})}</b> <code>{first.about.sku}</code> {t('costs.since', {day: calendarDay(first.from)})}:{' '}
      {money(first.amount)}
      {shops}
    </li>
  );
};

const More = ({count}: {count: number}) => {
  const {t} = useWords();
  return count > 0 ? <p class="faint">{t('costs.paste.more', {count})}</p> : null;
};

const Wrong = ({wrong, onSkip}: {wrong: CostLines['wrong']; onSkip: () => void}) => {
  const {t} = useWords();
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
      <More count={wrong.length - SHOWN} />
      <button type="button" class="link-button" data-testid="skip-wrong" onClick={onSkip}>
        {t('costs.paste.skip', {count: wrong.length})}
      </button>
    </div>
  );
};

/** What of pasted lines, or of a file, would be kept, and what cannot be, line by line. */
export const PasteLines = ({read: {taken, wrong}, onSkip}: {read: CostLines; onSkip: () => void}) => {
  const {t} = useWords();
  return (
    <>
      <Wrong wrong={wrong} onSkip={onSkip} />
      {taken.length > 0 ? (
        <div data-testid="paste-preview">
          <p>{t('costs.paste.taken', {count: taken.length})}</p>
          <ul>
            {taken.slice(0, SHOWN).map(one => (
              <Taken key={one.line} taken={one} />
            ))}
          </ul>
          <More count={taken.length - SHOWN} />
        </div>
      ) : null}
    </>
  );
};

const skus = [
  {site: 'etsy', host: 'etsy.com', shop: null, sku: 'OAK-1', currency: 'EUR'},
  {site: 'generic', host: 'oak.example', shop: null, sku: 'OAK-1', currency: 'EUR'},
];
const shown = (text: string) => ({width: 760, show: () => <PasteLines read={costLines(text, skus)} onSkip={nothing} />});

export const examples: Examples = {
  'some are taken, some are not': shown('OAK-1;2026-01-01;4,50\nELM-7;2026-01-01;12\nOAK-1;1/2/2026;5'),
  many: shown(Array.from({length: 12}, (_, i) => `OAK-1;2026-01-${String(i + 1).padStart(2, '0')};4,50`).join('\n')),
};
