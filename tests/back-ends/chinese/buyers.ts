/** Who bought, as the back end shows them: masked in lists, whole where the seller has asked to see them. */
export type Buyer = {
  nick: string;
  masked: string;
  name: string;
  phone: string;
  shownPhone: string;
  address: string;
  mail: string;
  message: string;
};

const families = '鲍欧阳慕容上官司徒诸葛夏侯皇甫尉迟澹台'.match(/鲍|../gu) ?? [];
const given = ['雪莹', '铁柱', '多多', '月华', '思远', '子墨', '小鱼', '建国'];
const nicks = ['月下独酌的猫', '海边的拾荒者', '一只小刺猬呀', '深夜食堂老板娘', '爱吃柚子皮', '翻山越岭的鹿'];
const places = ['浙江省 杭州市 西湖区 金丝雀路', '广东省 深圳市 南山区 琥珀里', '四川省 成都市 武侯区 蓝鹊巷', '北京 北京市 朝阳区 白鹭街'];

const at = (words: readonly string[], n: number) => words[n % words.length] ?? '';

export const buyerOf = (n: number): Buyer => {
  const family = at(families, n);
  const phone = `1380013${String(4000 + n)}`;
  return {
    nick: `${at(nicks, n)}${n}`,
    masked: `${family.slice(0, 1)}**`,
    name: `${family}${at(given, Math.floor(n / families.length) + n)}`,
    phone,
    shownPhone: `${phone.slice(0, 3)}****${phone.slice(7)}`,
    address: `${at(places, n)}${n + 3}号 2单元${n + 101}室`,
    mail: `maijia.${n}@canary-mail.example`,
    message: `请放门卫，电话联系${family}女士，谢谢（金丝雀留言${n}）`,
  };
};

/** What the pages carry in their code for their own server: it opens the shop. */
export const token = 'canarytok_9f8e7d6c5b4a';

/** Words of the first so many buyers that may be known to nobody. Regions are none: they are kept no finer than provinces. */
export const canariesOf = (count: number): string[] => [
  ...[token, 'canary-mail.example', '金丝雀留言', '金丝雀路', '琥珀里', '蓝鹊巷', '白鹭街'],
  ...Array.from({length: count}, (_, n) => buyerOf(n)).flatMap(({nick, name, phone, shownPhone, masked}) => [
    ...[nick, name, phone, shownPhone, masked],
  ]),
];
