import {useId, useState} from 'preact/hooks';
import type {Decision} from '../lib/reports/decisions.ts';
import {decisionText} from './decision-text.ts';
import {type Examples, nothing} from './example.ts';
import {ShowMore} from './figure-room.tsx';
import {HiddenName} from './hidden-name.tsx';
import {NOW} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './decisions-part.css';

type Props = {
  decisions: readonly Decision[];
  /** Something was deleted just now and can be brought back. */
  isUndoable: boolean;
  onDelete: (decision: Decision) => void;
  onUndo: () => void;
};

const Line = ({decision, onDelete}: {decision: Decision; onDelete: Props['onDelete']}) => {
  const words = useWords();
  const {choice, hash} = decision;
  const said = decisionText(decision, words);
  const lostAt = choice.what === 'taught' ? choice.lostAt : undefined;
  return (
    <li data-testid="decision" data-what={choice.what}>
      <span class="decision-said">
        {hash ? <a href={hash}>{said}</a> : said}
        <span class="faint">
          {' '}
          {choice.host} · {words.day(choice.at)}
        </span>
        {lostAt === undefined ? null : <span class="decision-lost"> {words.t('decisions.lost', {day: words.day(lostAt)})}</span>}
      </span>
      <button type="button" class="link-button" data-testid="delete-decision" onClick={() => onDelete(decision)}>
        {words.t('decisions.delete')}
        <HiddenName name={said} />
      </button>
    </li>
  );
};

const STEP = 50;

/** Everything that the seller decided about listings and sites, each to be deleted, and brought back. */
export const DecisionsPart = ({decisions, isUndoable, onDelete, onUndo}: Props) => {
  const {t} = useWords();
  const title = useId();
  const [limit, show] = useState(STEP);
  return (
    <section class="decisions card" aria-labelledby={title}>
      <h2 id={title}>{t('decisions.title')}</h2>
      <p class="faint">{t('decisions.body')}</p>
      {decisions.length === 0 ? <p>{t('decisions.none')}</p> : null}
      <ul>
        {decisions.slice(0, limit).map(decision => (
          <Line key={decision.id} decision={decision} onDelete={onDelete} />
        ))}
      </ul>
      <ShowMore hidden={decisions.length - limit} step={STEP} onMore={() => show(limit + STEP)} />
      <div role="status">
        {isUndoable ? (
          <p>
            {t('decisions.deleted')}{' '}
            <button type="button" class="link-button" data-testid="undo-decision" onClick={onUndo}>
              {t('chosen.undo')}
            </button>
          </p>
        ) : null}
      </div>
    </section>
  );
};

const place = {kind: 'choice', site: 'generic', host: 'shop.example', thing: 'listing', at: NOW} as const;
const all: Decision['choice'][] = [
  {...place, what: 'taught', page: 'listing', field: 'price', finders: [{by: 'attribute', selector: '[itemprop="price"]'}], lostAt: NOW},
  {kind: 'choice', site: 'back-end', host: 'shop.example', at: NOW, what: 'column', column: 'to pay', beside: [], meaning: 'total'},
  {...place, what: 'prefer', field: 'availability', from: '#availability'},
  {...place, what: 'owner', of: 'shop', shop: null, owner: 'rival'},
  {...place, what: 'owner', of: 'listing', shop: null, ref: '/p/42', owner: 'mine'},
  {
    ...{kind: 'choice', site: 'generic', host: 'shop.example', at: NOW, what: 'cost', shop: null, sku: 'OAK-1', of: 'goods'},
    ...{from: '2026-01-01', amount: {amount: 450, currency: 'EUR'}},
  },
  {...place, what: 'pin', shop: null, ref: '/p/42', to: {site: 'etsy', host: 'etsy.com', shop: null, ref: '550571276'}},
  {kind: 'choice', site: 'generic', host: 'shop.example', at: NOW, what: 'fees', shop: null, schedule: 'own'},
  {kind: 'choice', site: 'any', host: '*', at: NOW, what: 'rate', from: 'USD', to: 'EUR', rate: 0.925, day: '2026-11-28'},
  {
    ...{kind: 'choice', site: 'generic', host: 'shop.example', at: NOW, what: 'promotion', shop: null, id: 'p1', type: 'holiday'},
    ...{start: '2026-11-20', end: '2026-11-27', effect: {off: 0.2}},
  },
];
const names: Partial<Record<Decision['choice']['what'], string>> = {
  owner: '/p/42',
  pin: '/p/42',
  cost: 'OAK-1',
  fees: 'shop.example',
  rate: 'USD → EUR',
};
const decisions = all.map(
  (choice, i): Decision => ({
    ...{id: String(i), key: ['shop.example', '', choice.what, ''], choice},
    ...{name: names[choice.what] ?? '', hash: i === 4 ? '#/listings/42' : undefined},
  }),
);

export const examples: Examples = {
  several: {
    width: 736,
    show: () => <DecisionsPart decisions={decisions} isUndoable={false} onDelete={nothing} onUndo={nothing} />,
  },
  'nothing, after a deletion': {
    width: 736,
    show: () => <DecisionsPart decisions={[]} isUndoable onDelete={nothing} onUndo={nothing} />,
  },
};
