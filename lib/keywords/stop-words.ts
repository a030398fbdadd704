/**
 * Prepositions, articles and conjunctions: words that a title may repeat. No pronouns, adverbs or auxiliaries, since Amazon exempts
 * these three kinds only. Contracted forms are listed as they stand in a title (zum, del, alla, pela); elisions are cut off by `sameAs`.
 */
const lists: Record<string, string> = {
  en: 'a an the of in on at by for from to into onto with without within over under above below between through across against around about after before behind beside during per plus than upon via and or nor but so yet as if while',
  de: 'der die das den dem des ein eine einen einem einer eines in im ins an am ans auf aufs aus bei beim bis durch für gegen hinter mit nach neben ohne seit über unter um von vom vor während wegen zu zum zur zwischen je pro ab und oder aber sowie denn wie als',
  fr: 'le la les l un une des du de d au aux à en dans sur sous avec sans pour par contre entre vers chez depuis dès jusque avant après derrière devant et ou où mais ni car donc que comme',
  es: 'el la los las un una unos unas al del a ante bajo con contra de desde durante en entre hacia hasta para por según sin sobre tras vía y e o u ni pero como',
  it: 'il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col senza sotto sopra verso contro e ed o od ma né come',
  pt: 'o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas a ao à aos às com sem para pra sob sobre entre até desde contra e ou mas nem como',
  nl: 'de het een van in op aan bij voor met zonder uit over onder naar door tot tegen tussen tijdens te ter per en of maar noch als dan',
  sv: 'en ett den det de i på av för från till med utan under över mellan vid hos mot genom om efter före bakom per och eller men samt som än',
  pl: 'w we z ze na do od dla po pod nad przed za przy przez bez u o ku między oraz i a lub albo czy ale ani jak niż',
  zh: '的 和 与 及 或 以及 而 在 于 从 对 为 由 向 把 被 用 给 跟 到 之',
  ja: 'の に を は が と で へ や も から まで より 用 及び または 並びに と共に',
};

const byLanguage = new Map(Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))]));

const languagesBySigns: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
];

/** The stop words that hold for a title: by its own script first, then by the site's language; unknown: of every language, so that nobody is accused wrongly. */
export const stopWordsFor = (title: string, locale: string | undefined): ReadonlySet<string> => {
  const bySign = languagesBySigns.find(([, sign]) => sign.test(title))?.[0];
  const own = byLanguage.get(bySign ?? locale?.split('-')[0]?.toLowerCase() ?? '');
  // Chinese and Japanese titles hold English words as well.
  if (own) return bySign ? new Set([...own, ...(byLanguage.get('en') ?? [])]) : own;
  return new Set([...byLanguage.values()].flatMap(list => [...list]));
};
