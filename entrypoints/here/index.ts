import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {linksTo} from './cards.ts';
import type {HereAnswer, HereAsked, HereJob} from './job.ts';
import {type Layer, openLayer} from './layer.ts';

type Changes = Record<string, {newValue?: unknown} | undefined>;
type Listener = (changes: Changes, area: string) => void;
type Api = {
  runtime?: {id?: string; sendMessage: (message: HereAsked) => Promise<HereAnswer | undefined>};
  storage?: {onChanged: {addListener: (listener: Listener) => void; removeListener: (listener: Listener) => void}};
};
type Scope = {browser?: Api; chrome?: Api; linchpinHere?: HereJob | undefined; linchpinHereEnd?: (() => void) | undefined};
const scope = globalThis as Scope;
const api = (): Api | undefined => scope.browser ?? scope.chrome;

const ask = async (message: HereAsked): Promise<HereAnswer> => {
  try {
    return (await api()?.runtime?.sendMessage(message)) ?? {ok: false, why: 'failed'};
  } catch {
    // The extension was reloaded: nobody answers here any more.
    return {ok: false, why: 'off'};
  }
};

const dress = (button: HTMLButtonElement, isPinned: boolean, words: HereJob['words']): void => {
  const name = isPinned ? words.pinned : words.pin;
  button.textContent = isPinned ? '✓' : '+';
  button.title = name;
  button.setAttribute('aria-label', name);
  button.setAttribute('aria-pressed', String(isPinned));
  Object.assign(button.style, {background: isPinned ? '#1e56d6' : '#ffffff', color: isPinned ? '#ffffff' : '#1e56d6'});
};

const addButton = (layer: Layer, over: Element, {position, isPinned}: HereJob['results'][number], {words}: HereJob): void => {
  let [isOn, isNew, isBusy] = [isPinned, false, false];
  const press = async () => {
    if (isBusy) return;
    isBusy = true;
    const answer = await ask({type: 'here', position, isOn: !isOn, isBack: isOn && isNew});
    isBusy = false;
    if (answer.ok) {
      isNew = answer.isPinned;
      isOn = answer.isPinned;
      dress(button, isOn, words);
    } else if (answer.why === 'off') scope.linchpinHereEnd?.();
    else layer.say(button, answer.why === 'choose' ? words.choose : words.failed);
  };
  const button = layer.add(over, () => void press());
  dress(button, isPinned, words);
};

/** ms between two looks at where the links are, while the page is scrolled. */
const REST = 150;

/** Settles a layer again after a while, once however often it is asked to. */
const settler = (layer: Layer) => {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      layer.settle();
    }, REST);
  };
};

const fill = (layer: Layer, job: HereJob): void => {
  const links = linksTo(
    document,
    job.results.map(({url}) => url),
  );
  for (const result of job.results) {
    const over = links.get(result.url);
    if (over) addButton(layer, over, result, job);
  }
  layer.settle();
};

const begin = (job: HereJob): void => {
  const layer = openLayer(document);
  fill(layer, job);
  const [settle, ended, here] = [settler(layer), new AbortController(), location.href];
  const sizes = new ResizeObserver(settle);
  sizes.observe(document.body ?? document.documentElement);
  for (const type of ['scroll', 'resize']) addEventListener(type, settle, {capture: true, passive: true, signal: ended.signal});
  const end = () => {
    ended.abort();
    sizes.disconnect();
    layer.close();
    api()?.storage?.onChanged.removeListener(listen);
    scope.linchpinHereEnd = undefined;
  };
  const listen: Listener = ({paused, pageButtons}) => {
    if (paused?.newValue === true || pageButtons?.newValue === false) end();
  };
  api()?.storage?.onChanged.addListener(listen);
  // Another page within the document has other results; what it shows is told when it was read.
  const {navigation} = globalThis as {navigation?: EventTarget};
  navigation?.addEventListener('currententrychange', () => location.href !== here && end(), {signal: ended.signal});
  scope.linchpinHereEnd = end;
};

/** Put into a page of results that is always read, where the seller switched it on: a pin button over each result. Ends what ran before. */
export default defineUnlistedScript(() => {
  const job = scope.linchpinHere;
  scope.linchpinHereEnd?.();
  delete scope.linchpinHere;
  if (job && job.results.length > 0) begin(job);
});
