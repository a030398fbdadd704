import {told, type Writing} from './transaction.ts';

/**
 * The time zone (IANA name) of shops for which the seller named none: the browser's on the day it was first asked for. It is kept, so that
 * days do not move when the seller travels.
 */
export const homeZone = async (tx: Writing): Promise<string> => {
  const install = tx.objectStore('install');
  const kept = await install.get('zone');
  if (typeof kept === 'string') return kept;
  const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
  install.put(timeZone, 'zone').catch(told);
  return timeZone;
};
