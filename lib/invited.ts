import type {Storage} from 'webextension-polyfill';
import {hostOf} from './parse/address.ts';

type Session = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

const nameOf = (tabId: number): string => `invited:${tabId}`;

/**
 * Notes that the seller asked for the page in this tab to be read. The browser tells the popup of a tab opened to us by a click
 * (`activeTab`), but not the background: without the note it could not tell such a page from a host that was taken back.
 */
export const invite = (session: Session, tabId: number, url: string): Promise<void> => session.set({[nameOf(tabId)]: hostOf(url)});

/** Did the seller ask for a page of this host in this tab? */
export const isInvited = async (session: Session, tabId: number, url: string): Promise<boolean> =>
  (await session.get(nameOf(tabId)))[nameOf(tabId)] === hostOf(url);

/** Forgets the note of a closed tab; its number may be given to another. */
export const uninvite = (session: Session, tabId: number): Promise<void> => session.remove(nameOf(tabId));
