import type {ComponentChildren} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {Icon, type IconName} from './icon.tsx';
import './menu.css';
import type {Examples} from './example.ts';

type Props = {
  label: string;
  icon?: IconName | undefined;
  /** How many things in it are chosen. */
  chosen?: number;
  /** At which end of the button it hangs. */
  align?: 'start' | 'end';
  onOpen?: () => void;
  /** Given what closes the menu, for things that are done once. */
  children: (close: () => void) => ComponentChildren;
};

const holds = (root: Element, target: EventTarget | null): boolean => target instanceof Node && root.contains(target);

type FaceProps = Pick<Props, 'label' | 'icon'> & {chosen: number};

const Face = ({label, icon, chosen}: FaceProps) => (
  <>
    {icon ? <Icon name={icon} /> : null}
    <span class="menu-label">{label}</span>
    {chosen > 0 ? <span class="menu-count">{chosen}</span> : null}
    <Icon name="unfold" size={12} />
  </>
);

/** A button with a panel below it, which closes with Escape, or when the focus goes elsewhere. */
export const Menu = ({label, icon, chosen = 0, align = 'start', onOpen, children}: Props) => {
  const [isOpen, open] = useState(false);
  const [button, panel] = [useRef<HTMLButtonElement>(null), useRef<HTMLFieldSetElement>(null)];
  const id = useId();
  // Not every browser puts the focus into a button that is clicked, and where there is no focus none can leave.
  useEffect(() => {
    if (isOpen) panel.current?.focus();
  }, [isOpen]);
  const close = () => {
    open(false);
    button.current?.focus();
  };
  const toggle = () => {
    open(!isOpen);
    if (!isOpen) onOpen?.();
  };
  const controls = {'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined, onClick: toggle};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what bubbles up from its button and its panel.
    <div
      class="menu"
      onKeyDown={event => event.key === 'Escape' && isOpen && close()}
      onFocusOut={event => !holds(event.currentTarget, event.relatedTarget) && open(false)}
    >
      <button ref={button} type="button" class={`button menu-button ${chosen > 0 ? 'chosen' : ''}`} {...controls}>
        <Face label={label} icon={icon} chosen={chosen} />
      </button>
      {isOpen ? (
        <fieldset ref={panel} id={id} class={`menu-panel card ${align}`} tabIndex={-1} aria-label={label}>
          {children(close)}
        </fieldset>
      ) : null}
    </div>
  );
};

const items = () => (
  <button type="button" class="menu-item">
    <span>CSV</span>
  </button>
);

export const examples: Examples = {
  closed: () => <Menu label="CSV">{items}</Menu>,
  'with an icon': () => (
    <Menu label="CSV" icon="save">
      {items}
    </Menu>
  ),
  chosen: () => (
    <Menu label="CSV" chosen={2}>
      {items}
    </Menu>
  ),
  open: {
    show: () => (
      <div style={{minHeight: '120px'}}>
        <Menu label="CSV">{items}</Menu>
      </div>
    ),
    press: ['button'],
  },
};
