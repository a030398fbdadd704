/** A pin button that stands over the link of a result. */
export type PinButton = {button: HTMLButtonElement; over: Element};

/** What lies over a page of results, in a tree of its own that no script of the page can look into. It takes no room in the page. */
export type Layer = {
  /** Puts a button over a link; `onPress`: only of presses that the browser vouches for. */
  add: (over: Element, onPress: () => void) => HTMLButtonElement;
  /** Says something beside a button, for a while. */
  say: (button: HTMLButtonElement, text: string) => void;
  /** Brings every button back over its link. */
  settle: () => void;
  close: () => void;
};

// Set by the style objects of elements: a page's policy forbids style sheets and attributes, not these.
const styles = {
  host: 'all: initial; position: absolute; top: 0; left: 0; width: 0; height: 0; z-index: 2147483646; pointer-events: none',
  button:
    'all: initial; position: absolute; box-sizing: border-box; width: 28px; height: 28px; padding: 0; border-radius: 8px; cursor: pointer; pointer-events: auto; font: 600 15px/26px system-ui, sans-serif; text-align: center; border: 1px solid #1e56d6; box-shadow: 0 1px 4px rgb(0 0 0 / 25%)',
  said: 'all: initial; position: absolute; width: 220px; box-sizing: border-box; padding: 8px 10px; border-radius: 8px; background: #17202b; color: #fff; font: 500 13px/1.4 system-ui, sans-serif; pointer-events: none; display: none',
};

/** From the link's upper left corner, and how long something said stays: px, ms. */
const [INSET, SHOWN] = [4, 4000];

const make = <T extends 'div' | 'button'>(doc: Document, tag: T, style: string): HTMLElementTagNameMap[T] => {
  const element = doc.createElement(tag);
  element.style.cssText = style;
  return element;
};

const buttonIn = (doc: Document, onPress: () => void): HTMLButtonElement => {
  const button = make(doc, 'button', styles.button);
  button.type = 'button';
  button.addEventListener('click', event => {
    event.preventDefault();
    event.stopImmediatePropagation();
    // A page can make up clicks, but none that the browser vouches for.
    if (event.isTrusted) onPress();
  });
  return button;
};

const settled = (host: Element, pins: readonly PinButton[]): void => {
  // The layer's own corner: pages move their root element about.
  const corner = host.getBoundingClientRect();
  for (const {button, over} of pins) {
    const {left, top, width, height} = over.getBoundingClientRect();
    const isShown = over.isConnected && width > 0 && height > 0;
    const [x, y] = [left - corner.left + INSET, top - corner.top + INSET];
    Object.assign(button.style, {display: isShown ? 'block' : 'none', left: `${x}px`, top: `${y}px`});
  }
};

/** Opens a layer over a page. */
export const openLayer = (doc: Document): Layer => {
  const host = make(doc, 'div', styles.host);
  const root = host.attachShadow({mode: 'closed'});
  const said = make(doc, 'div', styles.said);
  said.setAttribute('role', 'status');
  root.append(said);
  doc.documentElement.append(host);
  const pins: PinButton[] = [];
  let hiding: ReturnType<typeof setTimeout> | undefined;
  return {
    add: (over, onPress) => {
      const button = buttonIn(doc, onPress);
      pins.push({button, over});
      root.append(button);
      return button;
    },
    say: (button, text) => {
      said.textContent = text;
      Object.assign(said.style, {display: 'block', left: button.style.left, top: `${Number.parseFloat(button.style.top) + 32}px`});
      clearTimeout(hiding);
      hiding = setTimeout(() => {
        said.style.display = 'none';
      }, SHOWN);
    },
    settle: () => settled(host, pins),
    close: () => host.remove(),
  };
};
