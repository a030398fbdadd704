import {useId, useState} from 'preact/hooks';
import {fieldName} from '../lib/format/field.ts';
import {sourceText} from '../lib/format/source.ts';
import type {Words} from '../lib/format/words.ts';
import type {Decision} from '../lib/reports/decisions.ts';
import {type Examples, nothing} from './example.ts';
import {ShowMore} from './figure-room.tsx';
import {sharply} from './margin-text.ts';
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

const ofShop = ({mergedInto, timeZone}: Extract<Decision['choice'], {what: 'shop'}>, name: string, {t}: Words): string => {
  if (mergedInto) return t('decisions.shop.merged', {name, into: mergedInto.shop ?? mergedInto.host});
  return timeZone ? t('decisions.shop.zone', {name, zone: timeZone}) : t('decisions.shop.name', {name});
};

const ofCost = ({of, from, amount, share = 0}: Extract<Decision['choice'], {what: 'cost'}>, name: string, words: Words): string =>
  words.t('decisions.cost', {
    what: words.t(`costs.${of}`),
    name,
    day: from,
    amount: amount ? words.money(amount) : sharply(share, words),
  });

const sentence = ({choice, name}: Decision, words: Words): string => {
  const {t} = words;
  if (choice.what === 'shop') return ofShop(choice, name, words);
  if (choice.what === 'good') return t(`decisions.good.${choice.verdict}`, {name, other: choice.other.ref});
  if (choice.what === 'cost') return ofCost(choice, name, words);
  if (choice.what === 'fees') return t('decisions.fees', {name});
  if (choice.what === 'pin') return choice.to ? t('decisions.pin.to', {name, other: choice.to.ref}) : t('decisions.pin', {name});
  if (choice.what === 'match') return t(`decisions.match.${choice.verdict}`, {name, other: choice.to.ref});
  if (choice.what === 'alert') return t('decisions.alert', {name: words.unit(`alert.${choice.alert}`, 'name')});
  if (choice.what === 'owner') return t(choice.owner === 'mine' ? 'decisions.owner.mine' : 'decisions.owner.rival', {name});
  const field = fieldName(choice.field, words);
  if (choice.what === 'pick') return t('decisions.pick', {field, name});
  return choice.what === 'prefer' ? t('decisions.prefer', {field, source: sourceText(choice.from, words)}) : t('decisions.taught', {field});
};

const Line = ({decision, onDelete}: {decision: Decision; onDelete: Props['onDelete']}) => {
  const words = useWords();
  const {choice, hash} = decision;
  const said = sentence(decision, words);
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
        <span class="hidden-text">: {said}</span>
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
  {...place, what: 'prefer', field: 'availability', from: '#availability'},
  {...place, what: 'owner', of: 'shop', shop: null, owner: 'rival'},
  {...place, what: 'owner', of: 'listing', shop: null, ref: '/p/42', owner: 'mine'},
  {
    ...{kind: 'choice', site: 'generic', host: 'shop.example', at: NOW, what: 'cost', shop: null, sku: 'OAK-1', of: 'goods'},
    ...{from: '2026-01-01', amount: {amount: 450, currency: 'EUR'}},
  },
  {...place, what: 'pin', shop: null, ref: '/p/42', to: {site: 'etsy', host: 'etsy.com', shop: null, ref: '550571276'}},
  {kind: 'choice', site: 'generic', host: 'shop.example', at: NOW, what: 'fees', shop: null, schedule: 'own'},
];
const names: Partial<Record<Decision['choice']['what'], string>> = {owner: '/p/42', pin: '/p/42', cost: 'OAK-1', fees: 'shop.example'};
const decisions = all.map(
  (choice, i): Decision => ({
    ...{id: String(i), key: ['shop.example', '', choice.what, ''], choice},
    ...{name: names[choice.what] ?? '', hash: i === 3 ? '#/listings/42' : undefined},
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
