import type {Markup} from '../model/reading.ts';
import {parseDate} from './date.ts';
import {propTexts} from './json.ts';
import {offers} from './markup-texts.ts';
import type {Told} from './told.ts';

/** Labels of the day since when a shop offers a thing; the day a book or record came out is another one. */
const sinceWhen =
  /^(?:date first (?:available|listed)(?: (?:at|on) [\w.]+)?|(?:date )?listed(?: on)?|listing date|on sale since|im angebot(?: (?:von|bei) [\w.]+)? seit|eingestellt am|date de mise en (?:ligne|vente)(?: sur [\w.]+)?|en ligne depuis(?: le)?|producto en [\w.]+ desde|fecha de publicación|publicado(?: el| em)?|disponível (?:na [\w.]+ )?desde|disponibile su [\w.]+ a partire dal|datum eerste beschikbaarheid|data pierwszej dostępności|дата (?:размещения|публикации)|上架(?:时间|時間|日期)|发布(?:时间|日期)|刊登(?:时间|日期)|[\w.]* ?での取り扱い開始日|出品日|등록일|판매 ?시작일)\W*$/i;

const day = 86_400_000;

/** A day is told by its noon, so that it is the same day in most of the world. */
const momentIn = (text: string): number | undefined => {
  const moment = parseDate(text, {zone: 'UTC'});
  if (!moment || moment.within > day) return;
  return moment.at + (moment.within === day ? day / 2 : 0);
};

/** Since when a listing stands there (epoch ms): what its offer says, else what stands under a label of that meaning. */
export const listedAt = (markup: Markup): Told<number>[] => {
  const said = offers(markup).flatMap(({node, syntax}) =>
    propTexts(node, 'availabilityStarts').map(text => ({text, from: `${syntax} offers.availabilityStarts`})),
  );
  const shown = (markup.pairs ?? []).filter(([label]) => sinceWhen.test(label.trim())).map(([label, text]) => ({text, from: label}));
  return [...said, ...shown]
    .flatMap(({text, from}) => {
      const value = momentIn(text);
      return value === undefined ? [] : [{value, from}];
    })
    .slice(0, 1);
};
