import {inside} from './asks.ts';
import {once, type Page} from './page.ts';

const WALL =
  /robot|are you human|verify|security check|captcha|access denied|unusual traffic|just a moment|attention required|验证|访问受限|访问被拒绝|нет соединения/i;

/**
 * What stands in the way on a page that shows little else: a test for robots, or a login. `hasTest`: is there an element called so, as the
 * readers of shops find it who have the names of all elements; who asks later has their answer.
 */
export const barrier = (page: Page, hasTest = hasCaptcha): 'wall' | 'login' | undefined =>
  once(page, 'barrier', () => inTheWay(page, hasTest));

const hasCaptcha = ({doc}: Page): boolean => doc.querySelector('[id*=captcha i]') !== null;

const inTheWay = (page: Page, hasTest: (page: Page) => boolean): 'wall' | 'login' | undefined => {
  const {doc} = page;
  if (doc.links.length < 60) {
    const heads = doc.title + inside(doc, 'h1,h2').map(head => head.textContent);
    if (WALL.test(heads) || hasTest(page) || doc.querySelector('[src*=captcha i]')) return 'wall';
  }
  return doc.querySelector('input[type=password]') ? 'login' : undefined;
};
