import {random} from './random.ts';

const DAY = 86_400_000;
/** Days that the back end shows figures of: today has not ended, and is none of them. */
const DAYS = 30;

/** Visitors of the shop on one day, and what they did. */
export type DayOfTraffic = {day: string; visits: number; views: number; carts: number; orders: number};

/** What a campaign cost and brought on one day; amounts in minor units of US dollars. */
export type DayOfAds = {day: string; campaign: string; impressions: number; clicks: number; spend: number; orders: number; revenue: number};

const campaigns = ['Kitchen – exact', 'Kitchen – broad', 'Gifts under 50'];

const daysBefore = (now: number): string[] =>
  Array.from({length: DAYS}, (_, i) => new Date(now - (i + 1) * DAY).toISOString().slice(0, 10));

/** The visits of thirty days before `now` (epoch ms), newest first; they depend on the seed and `now` alone. */
export const trafficOf = (seed: number, now: number): DayOfTraffic[] => {
  const dice = random(seed + 2000);
  return daysBefore(now).map(day => {
    const visits = dice.whole(80, 2400);
    const orders = Math.round(visits * (0.01 + 0.02 * dice.next()));
    return {day, visits, views: visits * dice.whole(2, 4) + dice.whole(0, 50), carts: orders * 3 + dice.whole(0, 9), orders};
  });
};

/** What three campaigns came to on each of those days. */
export const adsOf = (seed: number, now: number): DayOfAds[] => {
  const dice = random(seed + 3000);
  return daysBefore(now).flatMap(day =>
    campaigns.map(campaign => {
      const impressions = dice.whole(900, 42_000);
      const clicks = Math.round(impressions * (0.002 + 0.01 * dice.next()));
      const orders = Math.round(clicks * 0.08 * dice.next());
      return {day, campaign, impressions, clicks, spend: clicks * dice.whole(18, 95), orders, revenue: orders * dice.whole(1900, 5200)};
    }),
  );
};
