import type {Step} from '../step.ts';

/**
 * Totals that an earlier version counted lack what later ones count too: what a buyer spent, and in which months. They are put in doubt; who opens
 * the dashboard next has them worked out anew, by a worker that says how far it is, and again where it was ended before.
 */
const counted: Step = async (_db, tx) => {
  const [days, buyers] = await Promise.all([tx.objectStore('days').count(), tx.objectStore('buyers').count()]);
  if (days + buyers > 0) await tx.objectStore('install').put?.(true, 'doubt');
};
export default counted;
