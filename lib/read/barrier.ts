import {once, type Page} from './page.ts';

const WALL =
  /robot|are you human|verify|security check|captcha|access denied|unusual traffic|just a moment|attention required|验证|访问受限|访问被拒绝|нет соединения/i;

/** What stands in the way on a page that shows little else: a test for robots, or a login. */
export const barrier = (page: Page): 'wall' | 'login' | undefined => once(page, 'barrier', () => inTheWay(page));

const inTheWay = ({doc}: Page): 'wall' | 'login' | undefined => {
  if (doc.links.length < 60) {
    const heads = doc.title + [...doc.querySelectorAll('h1,h2')].map(head => head.textContent);
    if (WALL.test(heads) || doc.querySelector('[src*=captcha i],[id*=captcha i]')) return 'wall';
  }
  return doc.querySelector('input[type=password]') ? 'login' : undefined;
};
