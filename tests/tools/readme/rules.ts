import type {Language} from '../../../lib/format/language.ts';
import {fields} from '../../../lib/format/words/fields.ts';
import {weights} from '../../../lib/scorecard.ts';
import {ruleUnits} from '../units.ts';
import {markdown, type Table} from './table.ts';

type Kind = keyof typeof weights;
type Words = {head: string[]; weight: Record<Kind, string>};

const words: Record<Language, Words> = {
  en: {head: ['Rule', 'Looks at'], weight: {marketplace: 'Weight (marketplace)', shop: 'Weight (shop)'}},
  'zh-CN': {head: ['规则', '看什么'], weight: {marketplace: '权重（平台）', shop: '权重（独立站）'}},
};

const nameOf = (field: string, language: Language): string => {
  const names: Record<string, string> = fields[language];
  return names[`field.${field}`] ?? field;
};

/** The rules, the fields they look at and what they weigh. */
export const rules: Table = {
  name: 'rules',
  make: language => {
    const kinds = Object.keys(weights) as Kind[];
    return markdown(
      [...words[language].head, ...kinds.map(kind => words[language].weight[kind])],
      ruleUnits.map(({default: {id, needs}}) => [
        id,
        needs.map(field => nameOf(field, language)).join(language === 'zh-CN' ? '、' : ', '),
        ...kinds.map(kind => String(weights[kind][id] ?? 0)),
      ]),
    );
  },
};
