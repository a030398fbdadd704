import type {UnitSentences} from '../../lib/format/words.ts';
import {kpis} from '../../lib/kpis/index.ts';
import {alertUnits} from './alert-sentences.ts';

/** The sentences that KPIs and alerts bring along, for the views that speak of them. */
export const unitSentences: UnitSentences[] = [...kpis.map(({id, words}) => ({id: `kpi.${id}`, words})), ...alertUnits];
