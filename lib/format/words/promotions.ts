/** The sentences about promotions, side by side per language. The dashboard alone says them. */
export const promotions = {
  en: {
    'promotions.type.daily-price': 'Daily price',
    'promotions.type.holiday': 'Holiday',
    'promotions.type.bundle': 'Bundle',
    'promotions.type.flash': 'Flash sale',
    'promotions.type.member': 'For members',
    'promotions.type.spend-and-save': 'Spend and save',

    'decisions.promotion': 'Promotion “{{name}}” from {{start}} to {{end}}',
    'decisions.no-promotion': 'The lower price of {{name}} from {{day}} on was no promotion',
    'decisions.least': 'Least margin of {{name}}: {{share}}',
  },
  'zh-CN': {
    'promotions.type.daily-price': '天天特价',
    'promotions.type.holiday': '节日大促',
    'promotions.type.bundle': '套装优惠',
    'promotions.type.flash': '限时秒杀',
    'promotions.type.member': '会员价',
    'promotions.type.spend-and-save': '满减',

    'decisions.promotion': '促销“{{name}}”：{{start}} 至 {{end}}',
    'decisions.no-promotion': '{{name}} 自 {{day}} 起的低价不是促销',
    'decisions.least': '{{name}} 的最低利润率：{{share}}',
  },
} as const;
