import type {Money} from '../model/money.ts';
import {amountIn, isWrong, type Wrong, wrong} from './cell.ts';
import {parseDate} from './date.ts';
import {isDay, type Moment, momentOf, wholeDay} from './date-zone.ts';

/** Distinct texts that are remembered: most cells of a column say what one before them said. */
const MOST = 50_000;

/** The same function, which remembers what it answered. */
const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
};

/** As programs write a moment: the day, the time, and how far its clock is from UTC, where they say so. */
const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(?: ?(Z|UTC|[+-]\d\d:?\d\d))?$/;
const [MINUTE, DAY] = [60_000, 86_400_000];

const offsetOf = (text: string): number => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE : 0;
};

/** A quarter of an hour by the clocks of a zone: clocks are set by whole ones, and asking the browser takes long. */
const quarters = (zone: string) =>
  remembered((text: string): number => {
    const [year = 0, month = 0, day = 0, quarter = 0] = text.split(' ').map(Number);
    return momentOf({year, month, day}, quarter * 15 * MINUTE, zone);
  });

const written = (zone: string) => {
  const quarterAt = quarters(zone);
  return ([, year, month, day, hours, minutes = '0', seconds, offset]: RegExpExecArray): Moment | undefined => {
    const [onDay, midnight] = [
      {year: Number(year), month: Number(month), day: Number(day)},
      Date.UTC(Number(year), Number(month) - 1, Number(day)),
    ];
    if (!isDay(onDay) || Number(hours ?? 0) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
    const time = (Number(hours ?? 0) * 60 + Number(minutes)) * MINUTE + Number(seconds ?? 0) * 1000;
    const within = hours === undefined ? DAY : seconds === undefined ? MINUTE : 1000;
    if (offset) return {at: midnight + time - offsetOf(offset), within};
    const begins = quarterAt(`${year} ${month} ${day} ${Math.floor(time / (15 * MINUTE))}`);
    if (hours === undefined) return wholeDay(onDay, zone);
    return {at: begins + (time % (15 * MINUTE)), within};
  };
};

/** The cells of a report of orders: each is read as whoever wrote the whole column meant it; who asks remembers what a text says. `zone`: of times that do not say theirs. */
export const orderCells = (currency: string | undefined, zone: string) => {
  const fast = written(zone);
  return {
    moment: (text: string): Moment | Wrong => {
      const parts = WRITTEN.exec(text);
      return (parts ? fast(parts) : parseDate(text, {zone})) ?? wrong('not-a-date', text);
    },
    /** Pieces; below zero where they came back. */
    quantity: (text: string): number | Wrong =>
      /^-?\d{1,9}(?:[.,]0{1,2})?$/.test(text) ? Number.parseInt(text, 10) + 0 : wrong('not-a-number', text),
    /** `own`: the currency that the row says. A program's minus before the amount is one; what an accountant means by brackets is not guessed. */
    money: (text: string, own: string | undefined): Money | Wrong | undefined => {
      const money = amountIn(text.replace(/^-/, ''), own ?? currency);
      return money && !isWrong(money) && text.startsWith('-') ? {...money, amount: -money.amount} : money;
    },
  };
};
export type OrderCells = ReturnType<typeof orderCells>;
