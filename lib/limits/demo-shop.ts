import type {Limit, Limits, Provenance} from '../model/limit.ts';

const help: Pick<Provenance, 'source' | 'trust' | 'checkedOn' | 'severity'> = {
  source: 'the demo shop’s own help page, /admin/help',
  trust: 'official',
  checkedOn: '2026-11-22',
  severity: 'hard',
};
const hard = (unit: Limit['unit'], numbers: Pick<Limit, 'min' | 'max'>): Limit => ({unit, ...numbers, ...help});

/** What the embedded demo shop accepts, as its help page says. */
const limits: Limits = {
  by: 'Demo shop',
  title: [hard('codepoint', {max: 75})],
  titleRepeats: [hard('count', {max: 2})],
  titleCapitals: [hard('word', {max: 0})],
  titleBans: [
    {about: 'character', characters: '!！★$?{}^', ...help},
    {about: 'promotion', words: ['free shipping', 'best seller', 'on sale', '包邮', '买一送一'], ...help},
    {about: 'claim', words: ['全网第一', '顶级', '最低价', '国家级'], ...help},
  ],
  images: [hard('count', {min: 3, max: 9})],
  imageSize: [{...hard('px', {min: 1000}), severity: 'soft'}],
  bullets: [hard('count', {min: 3, max: 5})],
  bulletLength: [hard('codepoint', {min: 10, max: 250})],
  description: [hard('codepoint', {min: 30, max: 2000})],
  price: [
    {about: 'agreeing', ...help},
    {about: 'stated', ...help},
    {about: 'reduced', ...help},
  ],
};
export default limits;
