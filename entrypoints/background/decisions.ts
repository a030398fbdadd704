import {afterDeciding} from '../../lib/choices/corrections.ts';
import {type Ownership, ownerFrom, ownershipOf} from '../../lib/choices/ownership.ts';
import {applyPicks} from '../../lib/choices/picks.ts';
import {isPin} from '../../lib/choices/pins.ts';
import {type Choice, choice} from '../../lib/model/choice.ts';
import {type ChoiceKey, choiceKey, thingChosen, thingNamed} from '../../lib/model/choice-key.ts';
import {completed} from '../../lib/model/completed.ts';
import {BACK_END} from '../../lib/model/from.ts';
import type {Snapshot} from '../../lib/model/snapshot.ts';
import {isOf, type ThingKey, thingOf} from '../../lib/model/thing.ts';
import {history} from '../../lib/store/history.ts';
import type {Store} from '../../lib/store/open.ts';
import {ownOf} from '../../lib/store/own.ts';
import {choicesFor, headAt, isHeadOf} from '../../lib/store/read.ts';
import {decide, keep} from '../../lib/store/write.ts';
import {isMarketplace} from '../screen/marketplace.ts';
import {forgetTakenBack, seenOf} from './from-results.ts';

const isListing = isHeadOf('listing');

/** Whose these things are, by the choices about them. */
const ownershipIn = async (store: Store, things: readonly Snapshot<'listing'>[], choices: readonly Choice[]): Promise<Ownership> =>
  ownershipOf(choices, {...(await ownOf(store, things)), isAcross: isMarketplace});

type Listed = Snapshot<'listing'>;

/** With whose it is, where that is known otherwise than the page or the back end itself say, or no longer is. */
const withOwner = (s: Listed, known: Listed | undefined, ownership: Ownership): Listed => {
  const whole = completed(known, s);
  const {owner, why} = ownership(whole);
  const before = whole.fields.owner ?? 'unknown';
  if (owner === before || why === 'page' || (why === undefined && whole.from.owner === BACK_END)) return s;
  return {
    ...s,
    fields: {...s.fields, owner},
    from: {...s.from, owner: ownerFrom(why)},
    missing: s.missing.filter(field => field !== 'owner'),
  };
};

const decided = async (store: Store, snapshots: readonly Listed[]): Promise<Map<Snapshot, Listed>> => {
  const given = await Promise.all(
    snapshots.map(async s => {
      const head = await headAt(store, thingOf(s));
      return {s, choices: await choicesFor(store, thingOf(s)), known: head && isListing(head) ? head.whole : undefined};
    }),
  );
  const wholes = given.map(({s, known}) => completed(known, s));
  const ownership = await ownershipIn(store, wholes, [...new Set(given.flatMap(({choices}) => choices))]);
  return new Map(given.map(({s, choices, known}) => [s, withOwner(applyPicks(s, choices), known, ownership)]));
};

/** What was read with what the seller decided about it: fields picked, and whose it is. */
export const asDecided = async (store: Store, snapshots: readonly Snapshot[]): Promise<Snapshot[]> => {
  const after = await decided(store, snapshots.filter(isOf('listing')));
  return snapshots.map(s => after.get(s) ?? s);
};

/** views → background: what the seller decided anew, and which choices no longer hold; `about`: the thing that was looked at meanwhile. */
export type Choosing = {
  type: 'choose';
  choose: Choice[];
  drop: ChoiceKey[];
  about?: ThingKey | undefined;
  /** It takes back what was decided just now: what came with pins that go is not to stay. */
  isUndo?: boolean | undefined;
};

const fieldsOf = (dropped: readonly Choice[]): string[] =>
  dropped.flatMap(one => (one.what === 'pick' || one.what === 'prefer' ? [one.field] : []));

/** The snapshot that follows from a decision for the thing that it was made about. */
const following = async (store: Store, {choose, drop, about}: Omit<Choosing, 'type'>): Promise<Snapshot[]> => {
  const head = about && (await headAt(store, about));
  if (!about || !head || !isListing(head)) return [];
  const before = await choicesFor(store, about);
  const names = new Set([...drop, ...choose.map(choiceKey)].map(key => key.join('\n')));
  const choices = [...before.filter(one => !names.has(choiceKey(one).join('\n'))), ...choose];
  const dropped = new Set(drop.map(key => key.join('\n')));
  const takenBack = fieldsOf(before.filter(one => dropped.has(choiceKey(one).join('\n'))));
  const {owner, why} = (await ownershipIn(store, [head.whole], choices))(head.whole);
  const isOwnerAsked = [...choose, ...before.filter(one => dropped.has(choiceKey(one).join('\n')))].some(({what}) => what === 'owner');
  const whose = isOwnerAsked ? {owner, from: ownerFrom(why)} : {owner: head.whole.fields.owner ?? 'unknown', from: ''};
  const next = afterDeciding(head, takenBack.length > 0 ? (await history(store, about)).filter(isOf('listing')) : [], {
    choices,
    takenBack,
    owner: whose,
  });
  return next ? [next] : [];
};

const isOwner = ({what}: Choice): boolean => what === 'owner';

/** The listing that a decision changes: of a search that was looked at, the one that is said to be somebody's, or no longer is. */
const changedBy = (about: ThingKey | undefined, chosen: readonly Choice[], drop: readonly ChoiceKey[]): ThingKey | undefined => {
  if (about?.[3] !== 'search') return about;
  const owned = [
    ...chosen.filter(isOwner).map(thingChosen),
    ...drop.map(([, of, what]) => (what === 'owner' ? thingNamed(of) : undefined)),
  ];
  return owned.find(key => key !== undefined) ?? about;
};

/** Keeps what the search that was looked at says of pages that are pinned now, or whose owner is known now. */
const keepSeenAbout = async (store: Store, about: ThingKey | undefined, chosen: readonly Choice[]): Promise<void> => {
  const head = about && (await headAt(store, about));
  if (!head || !isHeadOf('search')(head)) return;
  const keys = chosen.filter(one => isPin(one) || isOwner(one)).map(thingChosen);
  const seen = await seenOf(
    store,
    head.latest,
    keys.filter(key => key !== undefined),
  );
  if (seen.length > 0) await keep(store, await asDecided(store, seen));
};

/** Keeps a decision with what follows from it; what is no choice is refused with a sentence. */
export const choose = async (store: Store, message: Choosing): Promise<{ok: true} | {ok: false; why: string}> => {
  const parsed = message.choose.map(one => choice.safeParse(one));
  const bad = parsed.find(one => !one.success);
  if (bad && !bad.success) return {ok: false, why: bad.error.message};
  const chosen = parsed.flatMap(one => (one.success ? [one.data] : []));
  const {about, drop, isUndo} = message;
  const snapshots = await following(store, {...message, choose: chosen, about: changedBy(about, chosen, drop)});
  if (isUndo) await forgetTakenBack(store, drop);
  await decide(store, {choose: chosen, drop, snapshots});
  await keepSeenAbout(store, about, chosen);
  return {ok: true};
};
