import {defineRule, isHard, type RuleExample, scoreOf, sourceOf} from '../rule.ts';

/** What stands where nothing was filled in. “None” and 无 are not among them: of scent or batteries they are an answer. */
const placeholder =
  /^(?:[-–—./?]*|n\.?\/?a\.?|not applicable|does not apply|not specified|unspecified|unknown|tbd|see description|nicht zutreffend|keine angabe|k\.\s?a\.|non applicable|ne s['’]applique pas|no aplica|no aplicable|non applicabile|niet van toepassing|nie dotyczy|见详情|见描述|详见描述|不详|未知|暂无|待定|該当なし|不明)$/i;

const someNames = 5;

export default defineRule({
  id: 'attribute-fill',
  by: 'attributes',
  needs: ['attributes'],
  // A page that shows none may keep them elsewhere: that there are none is not known.
  lacks: ({attributes = {}}) => (Object.keys(attributes).length ? [] : ['attributes']),
  words: {
    en: {
      passed: 'The attributes are filled in',
      failed: 'Attributes are not filled in',
      advice: {
        fill: 'Fill in {{names}} if there is something to say: {{empty}} of {{shown}} attributes hold no answer, and buyers who filter by them at {{site}} do not see the listing.',
        add: 'Add attributes until there are {{min}} (now {{filled}}): {{site}} finds a listing by them, above all by material, colour, size and type.',
      },
    },
    'zh-CN': {
      passed: '商品属性已填写',
      failed: '有商品属性没有填写',
      advice: {
        fill: '如果有内容，请填写 {{names}}：{{shown}} 项属性中有 {{empty}} 项没有内容，买家在 {{site}} 按属性筛选时就看不到这件商品。',
        add: '把属性增加到 {{min}} 项（现在 {{filled}} 项）：{{site}} 靠属性检索商品，首先是材质、颜色、尺寸和类型。',
      },
    },
  },
  judge: ({attributes = {}}, {limits}) => {
    const all = Object.entries(attributes);
    const empty = all.filter(([, value]) => placeholder.test(value.trim())).map(([name]) => name);
    const [shown, filled] = [all.length, all.length - empty.length];
    const asked = (limits.attributes ?? []).flatMap(limit => {
      const {unit, min} = limit;
      return min && (unit === 'count' || unit === 'share') ? [{limit, reached: filled / (unit === 'share' ? min * shown : min)}] : [];
    });
    const worst = asked.find(({reached}) => reached < 1) ?? asked[0];
    if (!worst) return undefined;
    const {limit, reached} = worst;
    const names = empty.slice(0, someNames).map(name => `“${name}”`);
    const facts = {shown, filled, empty: empty.length, names: names.join(', '), min: limit.min ?? 0, site: limit.by ?? limits.by};
    if (reached >= 1) return {score: 1, facts, source: sourceOf(limit)};
    const advice = limit.unit === 'share' ? 'fill' : 'add';
    return {score: scoreOf(1 - reached, limit), hard: isHard(limit), facts, advice, source: sourceOf(limit)};
  },
});

const seen = {severity: 'soft', source: 'https://site.example/help', trust: 'official', checkedOn: '2026-11-22'} as const;
const limits = {
  attributes: [
    {...seen, unit: 'share', min: 1},
    {...seen, unit: 'count', min: 3},
  ],
} as const;
const full = {Material: 'Oak', Colour: 'Natural', Length: '12 cm', Scent: 'None'};

export const examples: RuleExample[] = [
  {name: 'all filled in', listing: {attributes: full}, limits, expect: {score: 1, facts: {shown: 4, filled: 4}}},
  {
    name: 'two hold no answer',
    listing: {attributes: {...full, MPN: 'Does not apply', 产地: '见详情'}},
    limits,
    expect: {score: 0.83, hard: false, advice: 'fill', facts: {empty: 2, shown: 6, names: '“MPN”, “产地”'}},
  },
  {name: 'one alone', listing: {attributes: {Material: 'Oak'}}, limits, expect: {score: 0.67, advice: 'add', facts: {filled: 1, min: 3}}},
  {name: 'the page shows none', listing: {attributes: {}}, limits, expect: undefined},
  {name: 'the page does not show them', listing: {title: 'Oak Hook'}, limits, expect: undefined},
  {name: 'the site says nothing', listing: {attributes: {MPN: 'N/A'}}, expect: undefined},
];
