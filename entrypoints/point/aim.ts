import type {Board} from './board.ts';

type Handlers = {
  /** Another element is outlined. */
  onAim: (element: Element) => void;
  /** The seller takes the outlined element; nothing is aimed at until `resume`. */
  onTake: (element: Element) => void;
  onEnd: () => void;
};

/** Where an arrow leads from an element: up to what is around it, down into it, to its neighbours. */
const steps: Record<string, (from: Element) => Element | null> = {
  ArrowUp: from => (from.parentElement === from.ownerDocument.documentElement ? null : from.parentElement),
  ArrowDown: from => from.firstElementChild,
  ArrowLeft: from => from.previousElementSibling,
  ArrowRight: from => from.nextElementSibling,
};

/** What a page must not hear while the seller points: it would follow its links and buy its goods. */
const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'auxclick',
  'touchstart',
  'touchend',
];

/** What is aimed at, and whether the seller still chooses. */
type Aiming = {doc: Document; board: Board; handlers: Handlers; at: Element | undefined; isOn: boolean};

const turnTo = (aiming: Aiming, element: Element | null | undefined): void => {
  const {doc, board, handlers, at} = aiming;
  if (!element || element === at || element === board.host || element === doc.documentElement) return;
  aiming.at = element;
  board.outline(element);
  handlers.onAim(element);
};

const take = (aiming: Aiming): void => {
  if (!aiming.at) return;
  aiming.isOn = false;
  aiming.handlers.onTake(aiming.at);
};

const onPointer = (aiming: Aiming, event: Event): void => {
  if (event.target === aiming.board.host || !aiming.isOn || !event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.type !== 'click') return;
  turnTo(aiming, event.target as Element);
  take(aiming);
};

const onKey = (aiming: Aiming, event: KeyboardEvent): void => {
  const {doc, board, handlers, at} = aiming;
  const isEnd = event.key === 'Escape';
  if (!event.isTrusted || (!isEnd && (!aiming.isOn || event.target === board.host))) return;
  const step = steps[event.key];
  if (!step && event.key !== 'Enter' && !isEnd) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (isEnd) handlers.onEnd();
  else if (step) turnTo(aiming, at ? step(at) : (doc.querySelector('h1') ?? doc.body.firstElementChild));
  else take(aiming);
};

/** Follows pointer and keys: outlines the element in question, and tells when it is taken. */
export const aim = (doc: Document, board: Board, handlers: Handlers) => {
  const ended = new AbortController();
  const aiming: Aiming = {doc, board, handlers, at: undefined, isOn: true};
  const options = {capture: true, signal: ended.signal};
  const follow = (event: Event) => aiming.isOn && event.isTrusted && event.target !== board.host && turnTo(aiming, event.target as Element);
  for (const type of POINTER) addEventListener(type, event => onPointer(aiming, event), {...options, passive: false});
  for (const type of ['pointermove', 'focusin']) addEventListener(type, follow, options);
  for (const type of ['scroll', 'resize']) addEventListener(type, () => board.outline(aiming.at), {...options, passive: true});
  addEventListener('keydown', event => onKey(aiming, event), options);
  return {
    end: () => ended.abort(),
    resume: () => {
      aiming.isOn = true;
    },
  };
};
