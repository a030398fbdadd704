/** A button of the board. */
export type Offer = {text: string; act: () => void; isMain?: boolean};

/** What is shown over the page, in a tree of its own that no script of the page can look into. */
export type Board = {
  host: HTMLElement;
  /** Draws the outline around an element; undefined: around none. */
  outline: (element: Element | undefined) => void;
  say: (text: string) => void;
  /** Says something with buttons below; the first is in focus. */
  offer: (text: string, offers: readonly Offer[]) => void;
  close: () => void;
};

// Set by the style objects of elements: a page's policy forbids style sheets and attributes, not these.
const FONT = '500 14px/1.45 system-ui, sans-serif';
const styles = {
  host: 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none',
  outline:
    'position: fixed; display: none; border: 2px solid #2f6df6; background: rgb(47 109 246 / 14%); border-radius: 3px; pointer-events: none; box-sizing: border-box',
  box: `position: fixed; right: 16px; bottom: 16px; width: min(340px, calc(100vw - 32px)); box-sizing: border-box; padding: 14px 16px; border-radius: 10px; background: #fff; color: #17202b; font: ${FONT}; box-shadow: 0 6px 28px rgb(0 0 0 / 32%); border: 1px solid #c9d2dc; pointer-events: auto; overflow-wrap: anywhere`,
  title: `margin: 0 0 6px; font: 650 14px/1.4 system-ui, sans-serif; color: #17202b`,
  text: `margin: 0 0 10px; font: ${FONT}; color: #33475b; max-height: 30vh; overflow: auto`,
  row: 'display: flex; flex-wrap: wrap; gap: 8px',
  button: `font: ${FONT}; padding: 6px 12px; border-radius: 7px; border: 1px solid #b4c0cc; background: #fff; color: #17202b; cursor: pointer`,
  main: `font: ${FONT}; padding: 6px 12px; border-radius: 7px; border: 1px solid #1e56d6; background: #1e56d6; color: #fff; cursor: pointer`,
};

const make = <T extends keyof HTMLElementTagNameMap>(doc: Document, tag: T, style: string): HTMLElementTagNameMap[T] => {
  const element = doc.createElement(tag);
  element.style.cssText = style;
  return element;
};

const buttonOf = (doc: Document, {text, act, isMain}: Offer): HTMLButtonElement => {
  const button = make(doc, 'button', isMain ? styles.main : styles.button);
  button.type = 'button';
  button.textContent = text;
  // A page can make up clicks, but none that the browser vouches for.
  button.addEventListener('click', ({isTrusted}) => isTrusted && act());
  return button;
};

/** Opens the board over a page; `cancel` stands on it at all times. */
export const openBoard = (doc: Document, title: string, cancel: Offer): Board => {
  const host = make(doc, 'div', styles.host);
  const root = host.attachShadow({mode: 'closed'});
  const frame = make(doc, 'div', styles.outline);
  const box = make(doc, 'div', styles.box);
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', title);
  const head = make(doc, 'p', styles.title);
  head.textContent = title;
  const text = make(doc, 'p', styles.text);
  text.setAttribute('role', 'status');
  const row = make(doc, 'div', styles.row);
  box.append(head, text, row);
  root.append(frame, box);
  doc.documentElement.append(host);
  const offer = (said: string, offers: readonly Offer[]) => {
    text.textContent = said;
    row.replaceChildren(...[...offers, cancel].map(one => buttonOf(doc, one)));
    if (offers.length > 0) (row.firstElementChild as HTMLElement).focus();
  };
  offer('', []);
  return {
    host,
    outline: element => {
      const {left, top, width, height} = element?.getBoundingClientRect() ?? {left: 0, top: 0, width: 0, height: 0};
      Object.assign(frame.style, {
        ...{display: element ? 'block' : 'none', left: `${left - 2}px`, top: `${top - 2}px`},
        ...{width: `${width + 4}px`, height: `${height + 4}px`},
      });
    },
    say: said => {
      text.textContent = said;
      if (row.children.length > 1) row.replaceChildren(buttonOf(doc, cancel));
    },
    offer,
    close: () => host.remove(),
  };
};
