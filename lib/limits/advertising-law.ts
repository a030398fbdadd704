import type {Ban, Provenance} from '../model/limit.ts';

const law: Pick<Provenance, 'by' | 'severity' | 'trust' | 'checkedOn'> = {
  by: '《广告法》(PRC Advertising Law)',
  // What the law forbids is for a court to say: we only ask the seller to look.
  severity: 'soft',
  trust: 'third-party',
  checkedOn: '2026-11-22',
};

/**
 * Superlatives of article 9(3), which names 国家级, 最高级 and 最佳 "and the like"; what is like them is practitioners' reading, gathered
 * from their lists. The enforcement guide of March 2023 leaves out names, grades, sizes, order in time, directions for use and comparison
 * with oneself, hence what is passed over.
 */
export const superlatives: Ban = {
  ...law,
  about: 'claim',
  words: [
    ...[
      '国家级',
      '世界级',
      '全球级',
      '宇宙级',
      '最高级',
      '最佳',
      '填补国内空白',
      '国家免检',
      '质量免检',
      '驰名商标',
      '国宴',
      '特供',
      '专供',
    ],
    ...[
      '独一无二',
      '绝无仅有',
      '前无古人',
      '史无前例',
      '空前绝后',
      '世界领先',
      '行业领先',
      '遥遥领先',
      '领先上市',
      '顶级',
      '顶尖',
      '顶峰',
      '巅峰',
      '尖端',
    ],
    ...[
      '极品',
      '极致',
      '极佳',
      '绝佳',
      '终极',
      '王牌',
      '至尊',
      '王者',
      '之王',
      '冠军',
      '领袖',
      '领导者',
      '领导品牌',
      '缔造者',
      '掌门人',
      '霸主',
    ],
    ...[
      '万能',
      '无敌',
      '永久',
      '绝对',
      '完美无瑕',
      '唯一',
      '首个',
      '首选',
      '首家',
      '首款',
      '独家',
      '金牌',
      '名牌',
      '精确',
      '一流',
      '仅此一家',
      '仅此一次',
    ],
    ...['零风险', '无与伦比', '史上最低', '全网最低', '全球首发', '全国首家', '全网首发', '第一品牌', '老字号'],
  ],
  patterns: [
    // 最 with what it heightens; 最近, 最后 and 最终 tell of time, 最大 before a measure is a value.
    /最(?:具|受|赚|为)?(?:大程度|高级|高档|高端|低级|低价|便宜|优秀|先进|流行|时尚|舒适|聚拢|符合|好用|好吃|好|优|佳|强|新|低|高|大|小|多|先|美|火|潮|酷|牛|快|热|欢迎|奢侈|奢华|安全|健康|专业|权威|正宗|地道|有效|适合|懂|全|省|薄|轻|亮|静音)/gu,
    /(?:全网|全国|全球|全世界|中国|世界|亚洲|行业|业内|史上|销量|排名|口碑|人气|质量)(?:最|第一|首个|首家|首款|首发|唯一|领先|冠军|排名第一)/gu,
    /第一(?!步|次|集|卷|辑|版|乐章|钢琴|小提琴|协奏|交响|代|排|层|位|节|页|章|课|册|季|人称|财经|视角|时间|夫人|天|口|件|款|双|个|部|批)/gu,
    /(?:领袖|领导|创领)品牌|国家(?:机关|领导人)(?:推荐|专供|特供|指定)/gu,
    /(?<![A-Za-z])(?:no|top)\s?[.．。]?\s?1(?![\d.]|\s?[/-])/giu,
    /(?<![\d.])100\s?[%％]/gu,
  ],
  unless: [
    // Technical words and plain speech that hold a listed one.
    /绝对(?:值|零度|湿度|压力|压强|编码|定位|坐标|温度|地址|音感)|(?<=增量|单圈|多圈)绝对/gu,
    /永久(?:居民|居留|磁铁|磁体|磁性|免费|牌|自行车)|电永磁/gu,
    /唯一(?:的办法|标识|编码|码|识别)/gu,
    /精确(?:到|度|至)/gu,
    /首(?:家|个|款)(?=试用)|独家(?:记忆|村)|名牌(?:大学|表|包袋回收)|胸?牌?名牌(?=定制|胸牌|制作)|金牌(?=奖牌|银牌|铜牌|挂牌)|(?<=奖杯|奖牌)冠军|冠军(?=奖杯|奖牌|杯)/gu,
    /万能(?:胶|表|充|角度尺|遥控器|插头|插座|工具|扳手|钥匙|工装|支架|轮|青年|夹|接头|粉碎机|铣床|角尺|卡具|调料|蘸料)/gu,
    // Names of games and makers.
    /王者荣耀|极品飞车|酷冷至尊|无敌(?:破坏王|浩克)|派对之王/gu,
    // Measures and conditions: greatest load, least order, newest first.
    /最(?:大|小|高|低|快)(?:承重|承载|负重|载重|功率|转速|电流|电压|扭矩|行程|容量|压力|流量|扬程|直径|内径|外径|宽度|长度|高度|厚度|倍率|光圈|分辨率|输出|输入|速度|温度|支持|可达|可|加工|切割|开口|张力|拉力|量程|读数|亮度|音量|距离|范围|尺寸|值|公约数|公倍数)/gu,
    /最(?:近|后|终|初|少(?:购买|起订|订)?|低(?:起订|消费|购买)|新(?:日期|批次|生产|鲜)|佳(?:食用|赏味|使用|饮用|保存|拍档))/gu,
    // What something is made of is a fact: 100%棉 may be said where it is so.
    /100\s?[%％]\s?(?:纯|全)?(?:棉|羊毛|羊绒|山羊绒|真丝|桑蚕丝|蚕丝|亚麻|苎麻|麻|涤纶|聚酯|聚酯纤维|锦纶|尼龙|粘纤|莱赛尔|天丝|竹纤维|牛皮|真皮|羽绒|白鸭绒|白鹅绒|鹅绒|鸭绒|果汁|椰子水|可可|阿拉比卡|cotton|wool|silk|linen|polyester|nylon)|(?:棉|羊毛|羊绒|桑蚕丝|蚕丝|真丝|聚酯纤维|涤纶|锦纶|亚麻|含绒量|含棉量|含量)\s?100\s?[%％]|sRGB\s?100\s?[%％]|100\s?[%％]\s?(?:sRGB|DCI|色域)/giu,
    /老字号(?=中华)|中华老字号/gu,
  ],
  source: 'http://m.kingminatours.com/News/view/id/592.html',
};

/** Words of healing, which article 17 keeps for medicines and medical devices. */
export const cures: Ban = {
  ...law,
  about: 'cure',
  words: [
    ...[
      '根治',
      '治愈',
      '痊愈',
      '药到病除',
      '包治',
      '包治百病',
      '无副作用',
      '无毒副作用',
      '疗效',
      '治疗',
      '彻底康复',
      '立竿见影',
      '一盒见效',
      '立马见效',
    ],
    ...['无效退款', '比手术安全', '三天见效'],
  ],
  unless: [/治疗(?:仪|椅|床|车|巾|盘|台|带|柜|碗|师|系)/gu],
  source: 'https://www.jingyinlaw.com/zxzx/6853.html',
};

export const advertisingLaw: readonly Ban[] = [superlatives, cures];
