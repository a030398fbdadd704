/** What a product has one of: in each group words that mean the same are joined by a bar, and who has one is not who has the other. */
const groups = {
  platform: 'mac win|pc linux ps2 ps3 xbox wii psp',
  licence:
    'upg|upgrad|upgrades|update|up full academic|education|student|edu|aca|acad|school|teacher subscription|renewal|maintenance|support',
  tier: `std pro premium|prem dlx ultimate home basic|basics enterprise lite|light plus platinum gold extended business suite studio server
    express elite essential|essentials`,
  colour: `black|blk|schwarz|noir|negro|nero|黑色 white|wht|weiss|weiß|blanc|blanco|bianco|白色 red|rot|rouge|rojo|rosso|红色
    blue|blau|bleu|azul|blu|蓝色 green|grün|vert|verde|绿色 silver|silber|argent|plata|银色
    grey|gray|grau|gris|grigio|graphite|charcoal|titanium|灰色 pink|rosa|rose|粉色|粉红 yellow|gelb|jaune|amarillo|黄色 orange|橙色
    purple|violet|lila|紫色 brown|braun|marron|棕色 cyan magenta clear|transparent|透明 gold|金色 beige|cream|米色 teal|aqua`,
  side: 'left|links|左边 right|rechts|右边',
  link: 'wireless|cordless|bluetooth|无线|蓝牙 wired|corded|有线',
  kit: 'kit|bundle|set|combo|collection|套装',
  accessory: `case|cover|skin|sleeve|bag|pouch|holster|folio|手机壳|保护 cable|cord|adapter|charger|充电 mount|bracket|stand|dock|cradle|holder|支架
    battery|batteries|电池 cartridge|toner|ink|ribbon|墨盒 remote headset|headphones|earphones|earbuds|耳机 lens filter|滤芯 label|labels
    memory|card`,
  purpose: 'for|für|fuer|pour|para|per|voor|dla|для|用の|适用|適用|通用|专用|兼容|compatible|replacement',
  state: 'refurbished|remanufactured|used|renewed|reconditioned|二手|翻新',
  letters: 's|small m|medium l|large xl|xlarge xxl',
};

export type Group = keyof typeof groups;
export const groupNames = Object.keys(groups) as Group[];

const members = new Map<string, [group: Group, member: number][]>();
for (const [group, list] of Object.entries(groups) as [Group, string][])
  list.split(/\s+/).forEach((words, member) => {
    for (const word of words.split('|')) members.set(word, [...(members.get(word) ?? []), [group, member]]);
  });

/** Which members of each group stand among these words, each with the word. */
export type Editions = Partial<Record<Group, Map<number, string>>>;

/** The editions that these words name. */
export const editionsOf = (words: Iterable<string>): Editions => {
  const found: Editions = {};
  for (const word of words)
    for (const [group, member] of members.get(word) ?? []) {
      found[group] ??= new Map();
      found[group].set(member, word);
    }
  return found;
};
