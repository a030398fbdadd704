import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {isBackEnd, isUnbuilt} from '../lib/read/is-back-end.ts';
import {softwareOf} from '../lib/read/software.ts';
import {writtenIn} from '../lib/read/written-in.ts';
import {type BundleWanted, type GeneralBundle, isGeneralBundle, SHOPS} from '../lib/registration.ts';
import {send} from './page/send.ts';
import {nextChange, now, pause} from './page/time.ts';

type Scope = {
  linchpinFollow?: unknown;
  linchpinWanted?: GeneralBundle;
  /** What `SHOPS`, put in together with the gate, answers instead of reading a page that is not its. */
  linchpinOther?: GeneralBundle | undefined;
};

/** Which of the bundles for back ends: that of the software, which knows the words of Western languages, else the one for the page's language. */
const backEndBundle = (): GeneralBundle => {
  const [group, software] = [writtenIn(document), softwareOf(document)];
  return group === 'west' && isGeneralBundle(software) ? software : BUNDLES[group];
};

const BUNDLES = {west: 'back-end', east: 'back-end-east', south: 'back-end-south'} as const;

const decided = (): GeneralBundle => (isBackEnd(document, new URL(location.href)) ? backEndBundle() : SHOPS);

/** Once a page that was loaded in advance is what its tab shows: what fits what stands there then; `first` does where it is shown already. */
const shown = async (first: GeneralBundle): Promise<GeneralBundle> => {
  if (!(document as {prerendering?: boolean}).prerendering) return first;
  await new Promise(done => document.addEventListener('prerenderingchange', done, {once: true}));
  return decided();
};

/** How long a page may stay an empty frame, and what its script may take to fill it once it began: ms. */
const [LONGEST, PAUSE] = [5000, 250];
/** As long as a timer can be: ms. */
const FOREVER = 2 ** 31 - 1;

/** Waits for a page that a script fills: which bundle fits it is seen by what it then leads to. */
const built = async (first: GeneralBundle): Promise<GeneralBundle> => {
  if (first !== SHOPS || !isUnbuilt(document)) return first;
  const until = now() + LONGEST;
  while (isUnbuilt(document) && now() < until) await nextChange(until - now());
  await pause(PAUSE);
  return decided();
};

const isDoor = (): boolean => document.querySelector('input[type=password]') !== null;

/**
 * Waits at a door that belongs to no back end as far as it says: who signs in there may be led on without the page being loaded anew, into one.
 * Resolves with the bundle of that; never where it is none. Until the door is gone nothing runs but when the page changes.
 */
const through = async (): Promise<GeneralBundle | undefined> => {
  while (isDoor()) await nextChange(FOREVER);
  const until = now() + LONGEST;
  while (decided() === SHOPS && now() < until) await nextChange(until - now());
  return decided() === SHOPS ? undefined : decided();
};

/** Asks for a bundle, and remembers which. */
const want = (scope: Scope, bundle: GeneralBundle): void => {
  scope.linchpinWanted = bundle;
  scope.linchpinOther = bundle === SHOPS ? undefined : bundle;
  void send<BundleWanted>({type: 'wanted', bundle});
};

/**
 * Runs in pages of hosts without a bundle of their own, and says which of those for any host fits this one: no page pays for two. Where
 * pages are always read (the follower was there before) it asks the background for it, once; else who put it there does.
 */
export default defineUnlistedScript((): GeneralBundle => {
  const scope = globalThis as Scope;
  const bundle = decided();
  if (scope.linchpinFollow && !scope.linchpinWanted)
    void shown(bundle)
      .then(built)
      .then(async wanted => {
        want(scope, wanted);
        const later = wanted === SHOPS && isDoor() ? await through() : undefined;
        if (later) want(scope, later);
      });
  scope.linchpinWanted = bundle;
  scope.linchpinOther = bundle === SHOPS ? undefined : bundle;
  return bundle;
});
