import type {Markup} from '../model/reading.ts';
import type {Told} from './evidence.ts';
import {propTexts, propThings} from './json.ts';
import {meanText} from './text.ts';

/** Words for a shop's front page, where its address is not told. */
const FRONT =
  /^(?:home(?: ?page)?|main(?: page)?|start(?:seite|sida|side|page)?|accueil|inicio|in[ií]cio|principal|hem|hjem|etusivu|esileht|sākums|pradžia|strona główna|domů|domov|początna|po[cč]etna|naslovna|prima pagina|acas[ăa]|kezdőlap|főoldal|anasayfa|ana sayfa|главная(?: страница)?|головна|начало|αρχική|首[页頁]|主[页頁]|ホーム|トップ(?:ページ)?|home|홈|trang chủ|หน้าแรก|beranda|דף הבית|ראשי|الرئيسية|الصفحة الرئيسية)$/i;

/** Does a crumb lead to the front page, or one of its languages (`/`, `/de/`, `/en-gb`)? */
const isFront = (address: string, url: string): boolean =>
  URL.canParse(address, url) &&
  address !== '' &&
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(new URL(address, url).pathname) &&
  !new URL(address, url).search;

/** The breadcrumb, widest first: the way from the front page, without that and without the product itself. */
export const category = ({breadcrumb, products}: Markup, url: string): Told<string[]>[] => {
  if (!breadcrumb) return [];
  const itself = products.flatMap(({node}) => propTexts(node, 'name'));
  const crumbs = propThings(breadcrumb.node, 'itemListElement').map(item => ({
    name: meanText(propTexts(item, 'name')[0] ?? propTexts(item, 'item')[0] ?? ''),
    address:
      [...propThings(item, 'item').flatMap(one => [...propTexts(one, '@id'), ...propTexts(one, 'url')]), ...propTexts(item, 'item')].find(
        one => /^(?:https?:)?\//.test(one),
      ) ?? '',
  }));
  const [first, ...rest] = crumbs;
  const within = first && (FRONT.test(first.name) || isFront(first.address, url)) ? rest : crumbs;
  const names = within.map(({name}) => name);
  const value = names.filter(name => name && !itself.includes(name) && name.length < 300 && !/^https?:/.test(name)).slice(0, 30);
  return value.length ? [{value, from: `${breadcrumb.syntax} BreadcrumbList`}] : [];
};
