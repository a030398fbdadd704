import {columnName, isLabel, meaningName} from '../lib/format/column.ts';
import {fieldName} from '../lib/format/field.ts';
import {numberFormat} from '../lib/format/number.ts';
import {sourceText} from '../lib/format/source.ts';
import type {Words} from '../lib/format/words.ts';
import type {Decision} from '../lib/reports/decisions.ts';
import {sharply} from './margin-text.ts';

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

const sharpRate = (rate: number, {language}: Words): string => numberFormat(language, {maximumSignificantDigits: 12}).format(rate);

const ofPromotion = ({type, goal, start, end}: Extract<Decision['choice'], {what: 'promotion'}>, {t}: Words): string =>
  t('decisions.promotion', {name: goal ?? t(`promotions.type.${type}`), start, end});

const ofColumn = ({column, meaning}: Extract<Decision['choice'], {what: 'column'}>, words: Words): string => {
  const named = {column: columnName({signature: column}, words)};
  const of = isLabel(column) ? 'label' : 'column';
  if (meaning === null) return words.t(`decisions.${of}.none`, named);
  return words.t(`decisions.${of}`, {...named, meaning: meaningName(meaning, words)});
};

/** What the seller decided, as one sentence. */
export const decisionText = ({choice, name}: Decision, words: Words): string => {
  const {t} = words;
  if (choice.what === 'shop') return ofShop(choice, name, words);
  if (choice.what === 'good') return t(`decisions.good.${choice.verdict}`, {name, other: choice.other.ref});
  if (choice.what === 'cost') return ofCost(choice, name, words);
  if (choice.what === 'fees') return t('decisions.fees', {name});
  if (choice.what === 'least') return t('decisions.least', {name, share: sharply(choice.margin, words)});
  if (choice.what === 'promotion') return ofPromotion(choice, words);
  if (choice.what === 'no-promotion') return t('decisions.no-promotion', {name, day: choice.start});
  if (choice.what === 'pin') return choice.to ? t('decisions.pin.to', {name, other: choice.to.ref}) : t('decisions.pin', {name});
  if (choice.what === 'match') return t(`decisions.match.${choice.verdict}`, {name, other: choice.to.ref});
  if (choice.what === 'alert') return t('decisions.alert', {name: words.unit(`alert.${choice.alert}`, 'name')});
  if (choice.what === 'rate') return t('decisions.rate', {name, rate: sharpRate(choice.rate, words), day: choice.day});
  if (choice.what === 'column') return ofColumn(choice, words);
  if (choice.what === 'owner') return t(choice.owner === 'mine' ? 'decisions.owner.mine' : 'decisions.owner.rival', {name});
  const field = fieldName(choice.field, words);
  if (choice.what === 'pick') return t('decisions.pick', {field, name});
  return choice.what === 'prefer' ? t('decisions.prefer', {field, source: sourceText(choice.from, words)}) : t('decisions.taught', {field});
};
