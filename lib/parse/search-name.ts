/** Parameters that say how one came here or who is looking, and nothing of what is shown. */
const NOISE =
  /^(?:utm_.*|.*clid|ref_?|ref_src|referrer|source|src|from|crid|sprefix|qid|dib|dib_tag|ds|rnid|pf_rd_.*|pd_rd_.*|content-id|_encoding|th|psc|spm|scm|pvid|aff_.*|algo_.*|trk.*|_trk.*|_from|_odkw|_osacat|_ipg|rt|campaign|cmp|cm_.*|mc_.*|_ga|_gl|sid|session.*|.*sess(?:id|ion)|token|.*token|auth|key|sig|signature|uid|user.*|email|tracking.*|trackid|position|impression.*|click.*|hash|nonce|timestamp|ts|t|_|cb|rand|v|ver|fm|ffrom)$/i;
const LONGEST = 80;
/** A long run that mixes letters and digits is a key, and no word that one would filter by. */
const KEY = /(?=[a-z-]*\d)(?=[\d-]*[a-z])[\da-z-]{20,}/i;
const FIRST_PAGE = /^(?:p|pg|_?pgn|page|pagenumber|page_?no|seite)$/i;

/** What tells one search from another at a site: path, and of the parameters those that may change what is listed, in the order of their names. */
export const searchName = (address: string): string => {
  const {pathname, searchParams} = new URL(address);
  const path = pathname.replace(/;[^/]*/g, '').replace(/\/ref=.*$/, '');
  const said = [...searchParams]
    .filter(([name, value]) => value && !NOISE.test(name) && value.length <= LONGEST && !KEY.test(value))
    .filter(([name, value]) => !(FIRST_PAGE.test(name) && value === '1'))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = said.map(([name, value]) => `${name}=${value.trim().replace(/\s+/g, ' ')}`).join('&');
  return `${path}${query ? `?${query}` : ''}`.slice(0, 500);
};
