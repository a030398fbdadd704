import {attribute, inside, isSeen} from './asks.ts';
import {seenText, tidy} from './element.ts';
import type {Page} from './page.ts';
import {rootsOf} from './roots.ts';

/** What leads to the next page of a list: its control, or that the list ends here, or that nothing of that kind was found. */
export type NextPage = {state: 'there'; control: HTMLElement} | {state: 'last'} | {state: 'none'};

/** Where pages are turned: by the names that software and style sheets give to such places, in the page's code. */
const PLACES = '[class*=pagin i],[class*=pager i],[data-role*=pagin i],[id*=pagin i],[aria-label*=pagin i],[aria-label*=页 i]';
/** Controls of a page that are looked at. */
const MOST = 3000;
const CONTROLS = 'a,button,[role=button],[role=link],li[title],li[tabindex]';

/** What a control of the next page says: words in the languages that the readers know, and signs. */
const WORDS =
  /^(?:(?:go to |show |view )?(?:the )?next(?: page)?|下一?[页頁]|后一页|次へ|次のページ|次|다음(?: 페이지)?|(?:zur )?nächste(?: seite)?|weiter|vorwärts|(?:page )?suivante?|(?:página )?siguiente|(?:página )?próxim[ao]|seguinte|(?:pagina )?successiv[ao]|avanti|volgende(?: pagina)?|nästa(?: sida)?|næste|neste|następna|dalej|další|далее|следующая(?: страница)?|вперёд|(?:halaman )?(?:berikutnya|selanjutnya)|ถัดไป|หน้าถัดไป|(?:trang )?(?:sau|tiếp(?: theo)?))$/iu;
const SIGN = /^(?:[>›»→▶❯]|chevron_right|navigate_next|arrow_forward)$/u;
/** What names it in the page's code. */
const NAMED = /(?:^|[^a-z])next(?:[^a-z]|$)|(?:chevron|arrow|angle)[-_]?right/i;
/** Names that a control has while it leads nowhere. */
const OFF = /(?:^|[^a-z])(?:is-?)?disabled(?:[^a-z]|$)/i;

const namesOf = (element: Element): string =>
  ['class', 'id', 'data-testid', 'data-role', 'data-action', 'name'].map(name => attribute(element, name)).join(' ');

/** What a control is called: by what it shows, by what it is said to be, and by the picture in it. */
const saysNext = (control: Element): boolean => {
  const words = [seenText(control).slice(0, 60), ...['aria-label', 'title', 'rel'].map(name => tidy(attribute(control, name)))];
  // An arrow stands before or behind the word in many.
  const bare = words.map(each => each.replace(/^[^\p{L}>›»→▶❯]+|[^\p{L}>›»→▶❯]+$/gu, '').replace(/(?<=\p{L})\s*[>›»→▶❯]+$/u, ''));
  if (bare.some(each => WORDS.test(each) || SIGN.test(each))) return true;
  // Without a word its name tells: one with other words is called so for some other reason.
  const isWordless = bare.every(each => !/\p{L}/u.test(each));
  return isWordless && (NAMED.test(namesOf(control)) || inside(control, '*').some(inner => NAMED.test(namesOf(inner))));
};

const isOff = (control: Element): boolean => {
  for (let up: Element | null = control, steps = 0; up && steps < 2; up = up.parentElement, steps++)
    if (up.hasAttribute('disabled') || up.getAttribute('aria-disabled') === 'true' || OFF.test(attribute(up, 'class'))) return true;
  return false;
};

/** How many pages or things there are, and at which one is: `3 / 7`, `1–20 of 64`. */
const OF_MANY = /\d\s*(?:\/|of|von|de|di|sur|из|din|\/ ?共|[页頁条件].{0,6}共)\s*\d|共\s*\d+\s*[页頁条]/iu;

/** Do numbers of pages stand around it, or how many there are? A “next” that stands alone may lead to the next step of anything. */
const isAmongPages = (control: Element): boolean => {
  for (let up = control.parentElement, steps = 0; up && steps < 4; up = up.parentElement, steps++) {
    const words = up.textContent.length < 400 ? tidy(up.textContent) : undefined;
    if (words === undefined) return false;
    if (OF_MANY.test(words)) return true;
    const others = inside(up, CONTROLS).filter(each => each !== control && !each.contains(control) && !control.contains(each));
    if (others.some(each => /^\d{1,5}$/.test(tidy(each.textContent)))) return true;
  }
  return false;
};

/** Does it send a form, or lead to another host? What turns a page does neither. */
const isElsewhere = (control: Element, {url}: Page): boolean => {
  if (control.tagName === 'BUTTON' && (control as HTMLButtonElement).type === 'submit' && control.closest('form[method=post i]'))
    return true;
  const href = control.getAttribute('href');
  if (!href || /^(?:#|javascript:)/i.test(href)) return false;
  return !URL.canParse(href, url.href) || new URL(href, url.href).host !== url.host;
};

/** The control itself where what says so stands in it: a list item holds its link. */
const innermost = (control: HTMLElement): HTMLElement => control.querySelector<HTMLElement>('a[href],button') ?? control;

/**
 * The control that leads to the next page of the list on this page: one that says so, where pages are turned, or that the page itself calls
 * its next (`rel=next`). Nothing else is taken for one, since to press it could do anything.
 */
export const nextPage = (page: Page): NextPage => {
  const roots = rootsOf(page);
  const within = roots.flatMap(root => inside(root, PLACES).flatMap(place => inside(place, CONTROLS)));
  const called = roots.flatMap(root => inside(root, 'a[rel~=next]'));
  const others = roots.flatMap(root =>
    inside(root, CONTROLS)
      .slice(0, MOST)
      .filter(each => saysNext(each) && isAmongPages(each)),
  );
  const all = [...new Set([...called, ...within.filter(saysNext), ...others])].filter((each): each is HTMLElement => 'click' in each);
  const found = all.filter(control => isSeen(control) && !isElsewhere(innermost(control), page));
  const on = found.find(control => !isOff(control) && !isOff(innermost(control)));
  if (on) return {state: 'there', control: innermost(on)};
  return {state: found.length > 0 ? 'last' : 'none'};
};
