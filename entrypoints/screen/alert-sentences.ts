import {alerts} from '../../lib/alerts/index.ts';
import type {UnitSentences} from '../../lib/format/words.ts';

/** The sentences that alerts bring along. */
export const alertUnits: UnitSentences[] = alerts.map(({id, words}) => ({id: `alert.${id}`, words}));
