import type {Storage} from 'webextension-polyfill';

type Session = Pick<Storage.StorageArea, 'get' | 'set'>;

const NAME = 'told-hosts';
const MOST = 50;

/**
 * The hosts where software was met that tells its pages more than they show, since the browser was started: from then on its answers are
 * heard from the beginning of a page. Nothing of it is written to the disk.
 */
export const toldHosts = async (session: Session): Promise<string[]> => {
  const kept: unknown = (await session.get(NAME))[NAME];
  return Array.isArray(kept) ? kept.filter(one => typeof one === 'string') : [];
};

/** Adds the host of an address; answers whether it was not there. */
export const addToldHost = async (session: Session, url: string): Promise<boolean> => {
  const [hosts, {hostname}] = [await toldHosts(session), new URL(url)];
  if (hosts.includes(hostname)) return false;
  await session.set({[NAME]: [...hosts, hostname].slice(-MOST)});
  return true;
};
