import {html} from '../../tools/demo-shop/html.ts';
import type {Part} from './frame.ts';
import {many} from './words.ts';

const tile = (label: string, value: string) =>
  html`<div class="kv"><span>${label}</span><b>${value}</b><span class="tk3">较昨日 +3.2%</span></div>`;

/** The figures of the day: numbers that belong to no order and no good. */
export const home = (): Part => ({
  title: '数据概览 - 商家工作台',
  shell: html`<h1>数据概览</h1><div class="body"></div>`,
  rows: {
    '.body': html`${tile('访客数', many(32_418))}${tile('浏览量', many(181_204))}${tile('支付金额', '¥1.86万')}${tile('支付买家数', '312')}${tile('待发货', '18')}${tile('退款中', '4')}`,
  },
});
