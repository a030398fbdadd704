import {dress} from './back-end.ts';
import type {DayOfAds, DayOfTraffic} from './figures.ts';
import {type Html, html} from './html.ts';

const count = (of: number) => of.toLocaleString('en-US');
const dollars = (cents: number) => `$${(cents / 100).toLocaleString('en-US', {minimumFractionDigits: 2})}`;

const trafficRow = ({day, visits, views, carts, orders}: DayOfTraffic) => html`<tr>
<td><time datetime="${day}">${day}</time></td>
<td>${count(visits)}</td>
<td>${count(views)}</td>
<td>${count(carts)}</td>
<td>${count(orders)}</td>
</tr>
`;

/** Visitors of the shop by day. */
export const traffic = (shop: string, days: readonly DayOfTraffic[]): Html =>
  dress(
    shop,
    'Traffic',
    html`<main><h1>Traffic <small>last ${days.length} days</small></h1>
<table class="traffic"><thead><tr><th>Day</th><th>Visitors</th><th>Page views</th><th>Added to cart</th><th>Orders</th></tr></thead>
<tbody>
${days.map(trafficRow)}</tbody></table></main>`,
  );

const adRow = ({day, campaign, impressions, clicks, spend, orders, revenue}: DayOfAds) => html`<tr>
<td><time datetime="${day}">${day}</time></td>
<td>${campaign}</td>
<td>${count(impressions)}</td>
<td>${count(clicks)}</td>
<td>${dollars(spend)}</td>
<td>${count(orders)}</td>
<td>${dollars(revenue)}</td>
</tr>
`;

/** What advertising cost and brought, by day and campaign. */
export const ads = (shop: string, days: readonly DayOfAds[]): Html =>
  dress(
    shop,
    'Advertising',
    html`<main><h1>Campaigns <small>by day</small></h1>
<table class="ads"><thead><tr><th>Day</th><th>Campaign</th><th>Impressions</th><th>Clicks</th><th>Spend (USD)</th><th>Orders</th><th>Sales</th></tr></thead>
<tbody>
${days.map(adRow)}</tbody></table></main>`,
  );
