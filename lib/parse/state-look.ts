import {plain} from './column-means.ts';

/** What has been done with an order, its payment or its parcels, or is waited for. What is still to be done by a click (`Refund`) is none of them. */
const STATE =
  /^(?:(?:un)?(?:paid|fulfilled|shipped|delivered)|(?:captur|authori[sz]|refund|dispatch|cancell?|return|settl|confirm|pack|expir|fail|receiv|clos|void)ed|completed?|pending|processing|awaiting|hold|open|transit|progress|requires|(?:(?:un)?bezahl|offen|versan|versend|geliefer|stornier|erstatt|(?:im)?paye|attente|expedi|livre|annul|rembours|pagad|pagat|pendi?en|enviad|entreg|reembols|cancelad|spedi)\w{0,3})$/;
/** What may stand beside it. */
const BESIDE = /^(?:not|part\w+|fully|payment|order|fulfill?ment|shipment|shipping|delivery|in|on|action|nicht|teilweise|non?|nao|en)$/;
/** `已付款`, `未发货`, `部分退款`. */
const EAST = /^(?:已|未|待|部分|等待)\p{Script=Han}{2,6}$/u;

/** Does this text as a whole say where an order, its payment or its parcels are? Then it names nobody, and nothing else. */
export const isState = (text: string): boolean => {
  if (text.length > 40) return false;
  const others = plain(text)
    .split(/\s+/)
    .filter(word => !BESIDE.test(word));
  return EAST.test(text) || (others.length > 0 && others.every(word => STATE.test(word)));
};
