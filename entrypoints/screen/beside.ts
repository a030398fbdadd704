import {effect, signal} from '@preact/signals';
import type {PinActions} from '../../components/pin-actions.ts';
import type {Deciding} from '../../lib/choices/goods.ts';
import {drawing, pinning, refusing, unpinning} from '../../lib/choices/pins.ts';
import type {PinChoice} from '../../lib/model/choice.ts';
import type {ThingKey} from '../../lib/model/thing.ts';
import type {BesideReport, Other} from '../../lib/reports/beside.ts';
import {decodeKey, encodeKey} from '../../lib/reports/route.ts';
import {watchAlerts} from '../../lib/store/watch.ts';
import type {BesideAnswer, BesideAsked} from '../background/beside.ts';
import {access, askForSite} from './access.ts';
import {askForAlert, askForNotifications, askForPin, followAsking, isNotified, wouldAsk} from './asking.ts';
import browser from './browser.ts';
import {choose} from './choose.ts';

/** What is said of the one listing that is shown, beside those that it is held against; undefined until it is known. */
export const beside = signal<BesideReport | undefined>(undefined);

const unpinned = signal<PinChoice | undefined>(undefined);
const failed = signal<string | undefined>(undefined);

let asked: ThingKey | undefined;

const ask = async (): Promise<void> => {
  const about = asked;
  if (!about) return;
  const message: BesideAsked = {type: 'beside', about};
  const answer = (await browser.runtime.sendMessage(message).catch(() => undefined)) as BesideAnswer | undefined;
  // Another listing may be shown by now.
  if (asked === about && answer?.report) beside.value = answer.report;
};

/** Keeps up with the listing that is shown: asks again whenever `shown` tells of something new, and after alerts were stepped. */
export const followBeside = (shown: () => ThingKey | undefined): void => {
  effect(() => {
    const key = shown();
    if (key?.join('\n') !== asked?.join('\n')) {
      beside.value = undefined;
      unpinned.value = undefined;
    }
    asked = key;
    void ask();
  });
  watchAlerts(() => void ask());
  void followAsking();
};

const decide = async (key: ThingKey, deciding: Deciding): Promise<void> => {
  try {
    await choose({...deciding, about: key});
    failed.value = undefined;
  } catch (error) {
    failed.value = error instanceof Error ? error.message : String(error);
  }
  await ask();
};

const on = <A extends unknown[]>(work: (key: ThingKey, report: BesideReport, ...args: A) => Deciding) => {
  return (report: BesideReport, ...args: A): void => {
    const key = decodeKey(report.id);
    if (key) void decide(key, work(key, report, ...args));
  };
};

/** A first pin or line makes the browser ask once for what they need; the decision is on its way before, since a popup may close by that. */
const thenAsking =
  <A extends unknown[]>(work: (...args: A) => void, ask: () => void) =>
  (...args: A): void => {
    work(...args);
    ask();
  };

const pin = on((key, report, to: Other | undefined) => {
  unpinned.value = undefined;
  return pinning(key, to?.listed, report.pin, Date.now());
});

const unpin = on((key, report) => {
  unpinned.value = report.pin;
  return unpinning(key);
});

const repin = (): void => {
  const [last, key] = [unpinned.value, asked];
  if (!last || !key) return;
  unpinned.value = undefined;
  void decide(key, {choose: [{...last, at: Date.now()}], drop: []});
};

/** What can be decided about it. */
export const pinActions = (): PinActions => ({
  ...{onPin: thenAsking(pin, askForPin), onUnpin: unpin, onRepin: unpinned.value && repin},
  onRefuse: on((key, _, other: Other) => refusing(key, other.listed, Date.now())),
  onLines: thenAsking(
    on((_, report, lines) => (report.pin ? drawing(report.pin, lines, Date.now()) : {choose: [], drop: []})),
    askForAlert,
  ),
  onGrant: access.value && !access.value.granted ? askForSite : undefined,
  asks: wouldAsk.value,
  ...{onNotify: isNotified.value ? undefined : askForNotifications, failed: failed.value},
});

/** The listing of a view that shows one alone. */
export const onlyOf = (cards: readonly {key: ThingKey}[]): ThingKey | undefined => (cards.length === 1 ? cards[0]?.key : undefined);

/** Is it that listing which is spoken of? */
export const besideOf = (key: ThingKey | undefined): BesideReport | undefined =>
  key && beside.value?.id === encodeKey(key) ? beside.value : undefined;
