const head =
  '<table><thead><tr><th>商品</th><th>单价</th><th>数量</th><th>买家信息</th><th>交易状态</th><th>实收款</th></tr></thead></table>';

type Line = [title: string, code: string, price: string, quantity: string];

const block = (ref: string, time: string, who: string, status: string, total: string, lines: Line[]) => `<div class="o-${ref}"><div>
<label><input type="checkbox" value="${ref}"><span>订单编号：</span><span>${ref}</span></label><span>创建时间：${time}</span><span>${who}</span></div>
<table><tbody>${lines
  .map(
    ([title, code, price, quantity], i) =>
      `<tr><td><a href="https://item.example/item.htm?id=68120${i}">${title}</a><p>商家编码：${code}</p></td><td>${price}</td><td>${quantity}</td>${
        i
          ? ''
          : `<td rowspan="${lines.length}">${who}<br>13800005550</td><td rowspan="${lines.length}"><p>${status}</p><a href="#">详情</a></td><td rowspan="${lines.length}"><strong>${total}</strong></td>`
      }</tr>`,
  )
  .join('')}</tbody></table></div>`;

/** Orders as 千牛 shows them: number, time and buyer in a line over a table of goods of their own, under headings that stand above all of them. */
export const blocks = `<html lang="zh-CN"><title>已卖出的宝贝</title><h1>已卖出的宝贝</h1><div><div>${head}</div><div>
${block('4021000000000000123', '2026-11-20 10:31:02', '月下', '买家已付款', '¥139.80', [
  ['橡木衣帽挂钩', 'LK2026-001', '¥39.90', '2'],
  ['黄铜抽屉拉手', 'HJ2026-002', '¥60.00', '1'],
])}
${block('4021000000000000124', '2026-11-21 08:00:00', '拾荒者', '交易成功', '¥25.00', [['亚麻杯垫', 'ZW2026-003', '¥12.50', '2']])}
</div></div>`;

/** A list whose sums stand in a table below that of its rows, both under one heading: they tell of no order each. */
export const withSums = `<html lang="zh-CN"><title>订单</title><h1>订单</h1><div><table><thead><tr><th>订单号</th><th>下单时间</th><th>总价</th></tr></thead></table>
<div><table><tbody><tr><td>A1001</td><td>2026-11-20 10:31</td><td>¥10.00</td></tr><tr><td>A1002</td><td>2026-11-21 10:31</td><td>¥20.00</td></tr></tbody></table></div>
<div><table><tbody><tr><td>合计</td><td></td><td>¥30.00</td></tr></tbody></table></div></div>`;

const fact = (label: string, value: string) => `<div class="kv"><span>${label}：</span><span>${value}</span></div>`;

/** The page of an order whose heading does not name it: what was created then stands right beside the number of it. */
export const page = (beside: string) => `<html lang="zh-CN"><title>订单详情</title><h1>订单详情</h1><section>
${fact('订单编号', '4021000000000000123')}${fact(beside, '2026-11-20 10:31:02')}${fact('订单状态', '卖家已发货')}${fact('实收款', '¥139.80')}</section>
<section>${fact('支付单号', 'P77')}${fact('创建时间', '2026-11-22 09:00:00')}</section>`;
