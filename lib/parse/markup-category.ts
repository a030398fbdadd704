import type {Markup} from '../model/reading.ts';
import {propTexts, propThings} from './json.ts';
import {meanText} from './text.ts';
import type {Told} from './told.ts';

/** Words for a shop's front page, where its address is not told. */
const FRONT =
  /^(?:home(?: ?page)?|main(?: page)?|start(?:seite|sida|side|page)?|accueil|inicio|in[ií]cio|principal|hem|hjem|etusivu|esileht|sākums|pradžia|strona główna|domů|domov|początna|po[cč]etna|naslovna|prima pagina|acas[ăa]|kezdőlap|főoldal|anasayfa|ana sayfa|главная(?: страница)?|головна|начало|αρχική|首[页頁]|主[页頁]|ホーム|トップ(?:ページ)?|home|홈|trang chủ|หน้าแรก|beranda|דף הבית|ראשי|الرئيسية|الصفحة الرئيسية)$/i;

/** Does a crumb lead to the front page, or one of its languages (`/`, `/de/`, `/en-gb`)? */
const isFront = (address: string, url: string): boolean =>
  URL.canParse(address, url) &&
  address !== '' &&
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(new URL(address, url).pathname) &&
  !new URL(address, url).search;

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Is it the shop's own name, with or without what ends its host? */
const isHost = (name: string, url: string): boolean => {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return bare(name) !== '' && [host, host.replace(/\.[^.]+$/, ''), host.replace(/\.[^.]+\.[^.]+$/, '')].map(bare).includes(bare(name));
};

type Crumb = {name: string; address: string};

/** The names of the steps, widest first: without the front page, the product itself (`titles`) and addresses in the place of names. */
export const withinShop = (crumbs: readonly Crumb[], url: string, titles: readonly string[]): string[] => {
  const steps = crumbs.map(({name, address}) => ({name: name.replace(/^[\s/>›»|·:-]+|[\s/>›»|·:-]+$/g, ''), address}));
  const [first, ...rest] = steps.filter(({name}) => name);
  const isShop = first && (FRONT.test(first.name) || isFront(first.address, url) || isHost(first.name, url));
  return (isShop ? rest : steps)
    .map(({name}) => name)
    .filter(name => name && !titles.includes(name) && name.length < 300 && !/^https?:/.test(name))
    .slice(0, 30);
};

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
  const value = withinShop(crumbs, url, itself);
  return value.length ? [{value, from: `${breadcrumb.syntax} BreadcrumbList`}] : [];
};
