import {CHANGES} from './time.ts';

/** What is done when something happens to the document. */
export type Handlers = {
  /** The address changed within the document. */
  onMoved: () => void;
  /** The page is about to be left for this address, within the document or for another one; `isBack`: by the browser's history. */
  onLeaving: (to: string, isBack: boolean) => void;
  /** The document came back from the back/forward cache. */
  onReturned: () => void;
  /** The tab came to the front. */
  onShown: () => void;
  /** The seller clicked or chose something. */
  onTouched: () => void;
  /** One of the observed places changed. */
  onPlaceChanged: () => void;
};

// As much of the Navigation API as is used; TypeScript's own types of the DOM name it from a later version on.
type Navigates = {navigation?: EventTarget};
type Navigate = Event & {destination: {url: string}; navigationType: string};

/** Listens to the document until `end`; `started` resolves once the page is really opened: one that is only prerendered nobody has seen. */
export const listen = (handlers: Handlers) => {
  const ended = new AbortController();
  const {signal} = ended;
  const observer = new MutationObserver(handlers.onPlaceChanged);
  signal.addEventListener('abort', () => observer.disconnect());
  const {navigation} = globalThis as Navigates;
  navigation?.addEventListener(
    'navigate',
    event => {
      const {destination, navigationType} = event as Navigate;
      handlers.onLeaving(destination.url, navigationType === 'traverse');
    },
    {signal},
  );
  navigation?.addEventListener('currententrychange', handlers.onMoved, {signal});
  addEventListener('pageshow', ({persisted}) => persisted && handlers.onReturned(), {signal});
  document.addEventListener('visibilitychange', () => document.hidden || handlers.onShown(), {signal});
  for (const type of ['click', 'change']) document.addEventListener(type, handlers.onTouched, {signal, capture: true, passive: true});
  return {
    started: new Promise<unknown>(go =>
      (document as {prerendering?: boolean}).prerendering ? document.addEventListener('prerenderingchange', go, {once: true}) : go(true),
    ),
    /** Observes these places and the document's title instead of those before: a few elements, never the page. */
    observe: (places: readonly Element[]): void => {
      observer.disconnect();
      for (const place of new Set([...places, ...document.head.querySelectorAll('title')])) {
        observer.observe(place, CHANGES);
        // Frameworks put a new element in the place of the old one.
        if (place.parentElement) observer.observe(place.parentElement, {childList: true});
      }
    },
    end: () => ended.abort(),
  };
};
