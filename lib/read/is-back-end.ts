import {hasSellersRooms} from './sellers-rooms.ts';

/** Words in an address that only places where sellers work have. */
const ADDRESS =
  /(?:^|[^a-z])(?:admin(?:istration|istrator|cp|panel|console|web)?\d*|wp-admin|back-?office|back-?end|seller-?(?:center|centre|central|hub|portal)?|merchant-?(?:center|centre|portal)?|vendor-?(?:center|centre|portal|central)?|(?:shop|store)-manager|dashboard|workbench|manage(?:r|ment)?|console|mms|erp|ffa|jdm)(?:[^a-z]|$)/i;
/** The same in titles. */
const TITLE =
  /\b(?:admin(?:istration)?|dashboard|back ?office|seller (?:cent(?:er|re|ral)|hub)|merchant|store manager|gestione|gestión|panel de control|verwaltung)\b|后台|後台|商家|卖家|賣家|管理|工作台|生意|千牛|管理画面|판매자|관리자|ผู้ขาย|ผู้ดูแล|quản trị|người bán/iu;
/** Software whose back ends say themselves what they are. */
const SOFTWARE = ['a[href*="user_token="][href*="route="]', 'vdr-app-shell', 'vdr-root'];
const BODY = '.wp-admin,#html-body[class*=adminhtml]';
/** Who works behind a login says nothing to search engines and social networks, or that they should go. */
const HIDDEN = 'meta[name=robots i][content*=noindex i]';
const PUBLIC = 'link[rel=canonical],meta[property^="og:" i],script[type*="ld+json" i],[itemtype*="schema.org/" i]';

const isHidden = (doc: Document): boolean => doc.querySelector(HIDDEN) !== null || doc.querySelector(PUBLIC) === null;

/** What a page shows or asks for: one with any of it says by itself what it is. */
const SHOWN = 'a[href],iframe,form,input,button,img,svg,canvas,video';
const CODE = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK)$/;

/** Does nothing tell as yet what will stand here: is it an empty frame that a script will fill? */
export const isUnbuilt = (doc: Document): boolean =>
  isHidden(doc) &&
  (!doc.body ||
    (doc.body.querySelector(SHOWN) === null &&
      [...doc.body.children].every(({tagName, textContent}) => CODE.test(tagName) || !textContent.trim())));

/**
 * Is this a page where a seller works, and not one where goods are sold? By its software, else by its address, its title or the rooms that it
 * leads to, where nothing on it is meant for search engines. The orders in a buyer's own account are none of a shop's: that a page lists some says nothing.
 */
export const isBackEnd = (doc: Document, {hostname, pathname, hash}: URL): boolean =>
  doc.querySelector('body')?.matches(BODY) === true ||
  // The markup first: of most pages it says at once that they are none, and patterns take a while to be compiled.
  (isHidden(doc) && (ADDRESS.test(`${hostname}${pathname}${hash}`) || TITLE.test(doc.title) || hasSellersRooms(doc))) ||
  // One at a time, and last: the browser looks through the whole page, and for a list of them once for each.
  SOFTWARE.some(sign => doc.querySelector(sign));
