import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {AlertKept, AlertKey, AlertLogged} from '../model/alert-kept.ts';
import type {Check} from '../model/check.ts';
import type {Choice} from '../model/choice.ts';
import type {ChoiceKey} from '../model/choice-key.ts';
import type {DayKey, DayTotal} from '../model/day-total.ts';
import type {Health, HealthKey} from '../model/health.ts';
import type {Kind} from '../model/reading.ts';
import type {Snapshot} from '../model/snapshot.ts';
import type {ThingKey} from '../model/thing.ts';
import type {BuyerKey, BuyerTotal} from '../totals/buyers.ts';
import type {BeforeKey, BeforePage} from './before.ts';
import type {Block, BlockKey, SetAside, Telling} from './block.ts';
import type {StagedPart} from './stage.ts';
import type {Step} from './step.ts';
import type {SumKey, SumPiece} from './sums.ts';

/** What stands beside the history of one thing, so that a view needs no history. */
export type Head<K extends Kind = Kind> = K extends Kind ? HeadOf<K> : never;
type HeadOf<K extends Kind> = {
  key: ThingKey;
  /** The newest snapshot. */
  latest: Snapshot<K>;
  /** What is known of the thing: the newest snapshot, completed by earlier ones with the fields that its page does not show. */
  whole: Snapshot<K>;
  /** When the oldest snapshot was read: epoch ms. */
  firstAt: number;
  /** When the thing was last met, changed or not: epoch ms, never before `latest.at`. */
  seenAt: number;
  /** The address where it was last met, without tokens; one thing may have several. */
  url: string;
  /** How many snapshots there are. */
  snapshots: number;
};

/** `from` of the owner, site, and the ref, shop or seller. */
type OwnKey = [from: string, site: string, id: string];

export type OlderKey = [...ThingKey, from: number, count: number];

export interface Tables extends DBSchema {
  snapshots: {key: [...ThingKey, at: number]; value: Snapshot};
  /** The way back to the older snapshots of listings, packed; under the moment of the first and how many they are. */
  older: {key: OlderKey; value: Uint8Array<ArrayBuffer>};
  heads: {
    key: ThingKey;
    value: Head;
    indexes: {
      url: string;
      seenAt: number;
      kind: [Kind, number];
      ownRef: OwnKey;
      ownShop: OwnKey;
      ownSeller: OwnKey;
      buyer: [from: string, buyer: string];
      owner: [owner: string, seenAt: number];
    };
  };
  choices: {key: ChoiceKey; value: Choice};
  health: {key: HealthKey; value: Health};
  days: {key: DayKey; value: DayTotal; indexes: {day: string}};
  buyers: {key: BuyerKey; value: BuyerTotal};
  /** Orders that reports told of, packed; their lines stand beside them under the same key. */
  blocks: {key: BlockKey; value: Block; indexes: {ref: string}};
  lines: {key: BlockKey; value: Uint8Array<ArrayBuffer>};
  /** What every packed order of one report has in common, by its number. */
  tellings: {key: number; value: Telling};
  /** Blocks that could not be read any more: of orders, or of a listing's past. */
  damaged: {key: BlockKey | OlderKey; value: SetAside};
  /**
   * What was made here and is in no plain export: the zone of days, the key of buyers, the number of the last block; which blocks the sums by buyer
   * do not tell of; and, where a block was set aside and totals were not worked out anew since, that they are to be doubted.
   */
  install: {key: 'zone' | 'buyers' | 'block' | 'doubt' | 'tail'; value: unknown};
  /** What packed orders come to by buyer. */
  sums: {key: SumKey; value: SumPiece};
  alerts: {key: AlertKey; value: AlertKept; indexes: {open: number}};
  alertLog: {key: [openedAt: number, of: string, alert: string]; value: AlertLogged};
  /** Records of a backup that wait to take effect, in the order of the file. */
  staged: {key: number; value: StagedPart};
  /** All tables as they were before a backup took effect or all was deleted, page by page. */
  before: {key: BeforeKey; value: BeforePage};
  /** `mark` tells one time at which a thing became due from the next. */
  due: {key: ThingKey; value: {key: ThingKey; mark: number}};
  /** The pinned pages that are being checked: one record. */
  check: {key: 'now'; value: Check};
}
export type Store = IDBPDatabase<Tables>;

/** The database was written by a newer version of the extension; it has not been touched. */
export class NewerStore extends Error {
  override name = 'NewerStore';
  constructor() {
    super('What is stored here was written by a newer version of Linchpin. Nothing has been changed; please update Linchpin to open it.');
  }
}

/** The browser cannot open what it keeps for us, mostly because not a byte is left on the disk; nothing has been changed. */
export class StoreShut extends Error {
  override name = 'StoreShut';
  constructor(detail: string) {
    super(`The browser cannot open what is stored. Mostly that is a full disk: free some space and load this page again. (${detail})`);
  }
}

const files = import.meta.glob<Step>('./steps/*.ts', {eager: true, import: 'default'});
/** All migrations, in the order in which they are taken. */
export const steps: readonly Step[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, step]) => step);

/**
 * Opens the database and brings it to the newest form; throws `NewerStore` where it is already beyond that, `StoreShut` where the browser
 * cannot. The caller closes it. `onGone`: it was closed, because a newer form wants to be opened (`isOutgrown`), because it is deleted, or
 * because the browser did so.
 */
export const openStore = async (onGone?: (isOutgrown: boolean) => void): Promise<Store> => {
  try {
    return await openDB<Tables>('linchpin', steps.length, {
      // An open tab must not hold up the update of the extension: its next reading opens the new form.
      blocking: (_current, wanted, event) => {
        (event.target as IDBDatabase).close();
        onGone?.((wanted ?? 0) > steps.length);
      },
      ...(onGone && {terminated: () => onGone(false)}),
      upgrade: async (db, from, _to, tx) => {
        for (const step of steps.slice(from)) await step(db as unknown as Parameters<Step>[0], tx as unknown as Parameters<Step>[1]);
      },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') throw new NewerStore();
    if (error instanceof DOMException && error.name === 'UnknownError') throw new StoreShut(error.message);
    throw error;
  }
};
