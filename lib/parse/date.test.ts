import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseDate} from './date.ts';
import {momentOf, wallOf} from './date-zone.ts';

const now = Date.UTC(2026, 2, 15, 12);
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const read = (text: string, locale?: string, zone = 'UTC') => {
  const moment = parseDate(text, {now, zone, locale});
  return moment && [new Date(moment.at).toISOString().replace(/:00\.000Z$/, ''), moment.within];
};

describe('days written out', () => {
  it.each([
    ['12.03.2026', undefined, '2026-03-12'],
    ['12.03.2026', 'de-DE', '2026-03-12'],
    ['12. 3. 2026', 'cs', '2026-03-12'],
    ['03/12/2026', 'en-US', '2026-03-12'],
    ['03/12/2026', 'en-GB', '2026-12-03'],
    ['25/12/2026', undefined, '2026-12-25'],
    ['12/25/2026', undefined, '2026-12-25'],
    ['03/03/2026', undefined, '2026-03-03'],
    ['2026-03-12', undefined, '2026-03-12'],
    ['2026/3/12', 'ja', '2026-03-12'],
    ['2026. 3. 12.', 'ko', '2026-03-12'],
    ['26. 3. 12.', 'ko', '2026-03-12'],
    ['12.03.26', 'de', '2026-03-12'],
    ['2026年3月12日', undefined, '2026-03-12'],
    ['令和8年3月12日', 'ja', '2026-03-12'],
    ['民國115年3月12日', 'zh-TW', '2026-03-12'],
    ['2026년 3월 12일', 'ko', '2026-03-12'],
    ['12 de marzo de 2026', 'es', '2026-03-12'],
    ['12 мар 2026', undefined, '2026-03-12'],
    ['12 марта 2026 г.', 'ru', '2026-03-12'],
    ['12. März 2026', 'de', '2026-03-12'],
    ['Bestellt am Donnerstag, 12. März 2026', 'de', '2026-03-12'],
    ['March 12th, 2026', 'en', '2026-03-12'],
    ['Mar 12, 2026', undefined, '2026-03-12'],
    ["12 Mar '26", 'en-GB', '2026-03-12'],
    ['2026. március 12.', 'hu', '2026-03-12'],
    ['12 มีนาคม 2569', 'th', '2026-03-12'],
    ['12 tháng 3, 2026', 'vi', '2026-03-12'],
    ['١٢ مارس ٢٠٢٦', 'ar-EG', '2026-03-12'],
    ['12 במרץ 2026', 'he', '2026-03-12'],
    ['3月12日', 'zh', '2026-03-12'],
    ['Mar 12', 'en-US', '2026-03-12'],
    ['Dec 28', 'en-US', '2025-12-28'],
    ['Date First Available : March 12, 2026', 'en-US', '2026-03-12'],
  ])('%s (%s) is %s', (text, locale, date) => {
    expect(read(text, locale)).toEqual([`${date}T00:00`, day]);
  });

  it.each([
    ['03/12/2026', undefined],
    ['03/12/2026', 'en'],
    ['03-04-2026', undefined],
    ['12.03.26', undefined],
    ['9/4/26, 12:29 PM', undefined],
    ['Placed at 03/12/2026', undefined],
    ['30.02.2026', 'de'],
    ['13/13/2026', 'en-US'],
    ['2026', 'en'],
    ['15:30', 'de'],
    ['1.299,00 €', 'de'],
    ['192.168.1.12', 'en-US'],
    ['You may 5', 'en'],
    ['Mayor 12 2026', 'en'],
    ['Art. 12/345/2026', 'de'],
    ['', 'en'],
  ])('%j (%s) is none', (text, locale) => {
    expect(read(text, locale)).toBeUndefined();
  });

  it('takes a month for all of it', () => {
    expect(read('March 2026', 'en')).toEqual(['2026-03-01T00:00', 31 * day]);
    expect(read('marzo de 2026', 'es')).toEqual(['2026-03-01T00:00', 31 * day]);
  });

  it('lives in the zone of who wrote it', () => {
    expect(read('12.03.2026', 'de', 'Asia/Shanghai')).toEqual(['2026-03-11T16:00', day]);
    expect(read('29.03.2026', 'de', 'Europe/Berlin')).toEqual(['2026-03-28T23:00', 23 * hour]);
  });
});

describe('with a time', () => {
  it.each([
    ['12.03.2026 15:30', 'de', '2026-03-12T15:30', minute],
    ['12.03.2026, 15.30 Uhr', 'de', '2026-03-12T15:30', minute],
    ['March 12, 2026 at 3:30 PM', 'en-US', '2026-03-12T15:30', minute],
    ['3:30pm, 12 March 2026', 'en-GB', '2026-03-12T15:30', minute],
    ['Mar 12, 2026, 3 pm', 'en-US', '2026-03-12T15:00', hour],
    ['12 mars 2026 à 15h30', 'fr', '2026-03-12T15:30', minute],
    ['12 mar 2026, 3:30 p. m.', 'es-MX', '2026-03-12T15:30', minute],
    ['2026年3月12日 下午3:30', 'zh', '2026-03-12T15:30', minute],
    ['2026年3月12日 15时30分20秒', 'zh', '2026-03-12T15:30:20.000Z', 1000],
    ['2026/03/12 午前9時', 'ja', '2026-03-12T09:00', hour],
    ['2026. 3. 12. 오후 3:30', 'ko', '2026-03-12T15:30', minute],
    ['2026-03-12T15:30:00Z', undefined, '2026-03-12T15:30', 1000],
    ['2026-03-12T15:30:20.123+08:00', undefined, '2026-03-12T07:30:20.123Z', 1],
    ['2026-03-12 15:30 GMT+8', undefined, '2026-03-12T07:30', minute],
    ['Mar 12, 2026 3:30 PM PST', 'en-US', '2026-03-12T23:30', minute],
    ['12.03.2026 15:30 MEZ', 'de', '2026-03-12T14:30', minute],
    ['昨天 15:30', 'zh', '2026-03-14T15:30', minute],
    ['Today at 3:15 pm', 'en-US', '2026-03-15T15:15', minute],
  ])('%s (%s) is %s', (text, locale, at, within) => {
    expect(read(text, locale)).toEqual([at, within]);
  });

  it.each([
    ['Mar 12, 2026 3:30 PM CST', 'en-US'],
    ['12.03.2026 25:30', 'de'],
    ['2026年3月12日 晚上12点', 'zh'],
  ])('%s may be several moments', (text, locale) => {
    expect(read(text, locale)).toBeUndefined();
  });
});

describe('from now', () => {
  const ago = (text: string, locale?: string) => {
    const moment = parseDate(text, {now, zone: 'UTC', locale});
    return moment && [(now - moment.at) / hour, moment.within / hour];
  };

  it.each([
    ['2 hours ago', 'en', 3, 1.5],
    ['an hour ago', 'en', 2, 1.5],
    ['about 2 hours ago', undefined, 3, 1.5],
    ['2h ago', 'en', 3, 1.5],
    ['vor 2 Stunden', 'de', 3, 1.5],
    ['vor einer Stunde', 'de', 2, 1.5],
    ['hace 2 horas', 'es', 3, 1.5],
    ['il y a 2 heures', 'fr', 3, 1.5],
    ['2 часа назад', 'ru', 3, 1.5],
    ['2小时前', 'zh', 3, 1.5],
    ['两小时前', 'zh', 3, 1.5],
    ['2時間前', 'ja', 3, 1.5],
    ['2시간 전', 'ko', 3, 1.5],
    ['قبل ساعتين', 'ar', 3, 1.5],
    ['2 घंटे पहले', 'hi', 3, 1.5],
    ['há 2 horas', 'pt', 3, 1.5],
    ['2 ore fa', 'it', 3, 1.5],
    ['2 uur geleden', 'nl', 3, 1.5],
    ['för 2 timmar sedan', 'sv', 3, 1.5],
    ['2 godziny temu', 'pl', 3, 1.5],
    ['2 saat önce', 'tr', 3, 1.5],
    ['2 giờ trước', 'vi', 3, 1.5],
    ['3 days ago', 'en', 96, 48],
    ['3天前', 'zh', 96, 48],
    ['Posted 3 days ago', 'en', 96, 48],
    ['yesterday', 'en', 36, 24],
    ['昨天', 'zh', 36, 24],
    ['vorgestern', 'de', 60, 24],
    ['hier', 'fr', 36, 24],
    ['heute', 'de', 12, 24],
    ['just now', 'en', 5 / 60, 5 / 60],
    ['刚刚', 'zh', 5 / 60, 5 / 60],
    ['in 3 days', 'en', -48, 48],
  ])('%s (%s) began at most %d hours ago, within %d', (text, locale, hours, within) => {
    expect(ago(text, locale)).toEqual([hours, within]);
  });

  it.each([
    ['over 3 days ago', 'en'],
    ['30+ days ago', 'en'],
    ['vor mehr als 3 Tagen', 'de'],
    ['2 hours 5 minutes ago', 'en'],
    ['1.5 hours ago', 'en'],
    ['5 items', 'en'],
    ['Buy now', 'en'],
    ['gestern oder heute', 'de'],
    ['365 Tage Garantie', 'de'],
  ])('%s (%s) is no moment', (text, locale) => {
    expect(ago(text, locale)).toBeUndefined();
  });

  it('is not understood without a clock', () => {
    for (const text of ['3 days ago', 'yesterday', 'just now', 'Mar 12'])
      expect(parseDate(text, {zone: 'UTC', locale: 'en-US'})).toBeUndefined();
  });
});

const locales =
  'en-US en-GB en-AU en-IN de-DE de-CH fr-FR es-ES es-MX it-IT pt-BR nl-NL sv-SE da-DK nb-NO fi-FI pl-PL cs-CZ ro-RO hu-HU el-GR ru-RU uk-UA tr-TR he-IL ar-EG hi-IN vi-VN id-ID th-TH ja-JP ko-KR zh-CN zh-TW'.split(
    ' ',
  );
const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Asia/Kolkata', 'Europe/Berlin');

describe('what Intl writes', () => {
  it('is read to the day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom('full', 'long', 'medium', 'short'),
        fc.integer({min: Date.UTC(2015, 0), max: Date.UTC(2035, 0)}),
        zones,
        (locale, dateStyle, at, zone) => {
          const text = new Intl.DateTimeFormat(locale, {dateStyle: dateStyle as 'full', timeZone: zone, calendar: 'gregory'}).format(at);
          const {year, month, day} = wallOf(at, zone);
          expect(parseDate(text, {now, zone, locale})?.at, `${locale} ${text}`).toBe(momentOf({year, month, day}, 0, zone));
        },
      ),
      {numRuns: 3000},
    );
  });

  it('is read to the minute', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom('long', 'medium', 'short'),
        fc.integer({min: Date.UTC(2015, 0) / minute, max: Date.UTC(2035, 0) / minute}),
        (locale, dateStyle, minutes) => {
          const at = minutes * minute;
          const text = new Intl.DateTimeFormat(locale, {
            dateStyle: dateStyle as 'long',
            timeStyle: 'short',
            timeZone: 'UTC',
            calendar: 'gregory',
          }).format(at);
          expect(parseDate(text, {now, zone: 'UTC', locale}), `${locale} ${text}`).toEqual({at, within: minute});
        },
      ),
      {numRuns: 3000},
    );
  });

  it('is read as a distance', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom('long', 'short'),
        fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year'),
        fc.integer({min: 1, max: 59}),
        fc.constantFrom(1, -1),
        (locale, style, unit, count, sign) => {
          // ICU of Node 20 says "in 3 months" for "3 months ago" there.
          fc.pre(locale !== 'ar-EG' || style === 'long');
          const text = new Intl.RelativeTimeFormat(locale, {style: style as 'long', numeric: 'always'}).format(sign * count, unit as 'day');
          const length = {second: 1000, minute, hour, day, week: 7 * day, month: 2_629_746_000, year: 31_556_952_000}[unit] ?? 0;
          const moment = parseDate(text, {now, zone: 'UTC', locale});
          expect(moment, `${locale} ${text}`).toBeDefined();
          const [from, to] = [moment?.at ?? 0, (moment?.at ?? 0) + (moment?.within ?? 0)];
          expect(from, `${locale} ${text}`).toBeLessThanOrEqual(now + sign * count * length);
          expect(to, `${locale} ${text}`).toBeGreaterThanOrEqual(now + sign * count * length);
          expect(to - from).toBeLessThanOrEqual(2 * length);
        },
      ),
      {numRuns: 3000},
    );
  });

  it('survives any text', () => {
    const bits = fc.oneof(
      fc.string({unit: 'binary', maxLength: 8}),
      fc.constantFrom('12', '2026', '.', '/', '-', ':', ' ', 'March', '月', '日', 'ago', '前', 'yesterday', 'pm', 'Z', '+08:00', '99'),
    );
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 15}), fc.option(fc.constantFrom(...locales, 'x', ''), {nil: undefined}), (parts, locale) => {
        const moment = parseDate(parts.join(''), {now, zone: 'UTC', locale});
        return moment === undefined || (Number.isFinite(moment.at) && moment.within > 0);
      }),
      {numRuns: 2000},
    );
  });
});
