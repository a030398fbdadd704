import type {ComponentChildren} from 'preact';
import {useEffect, useId, useRef} from 'preact/hooks';
import type {Room, Route} from '../lib/reports/route.ts';
import {Icon, type IconName} from './icon.tsx';
import {Mark} from './mark.tsx';
import {useWords} from './words-context.ts';
import './frame.css';
import type {Examples} from './example.ts';

/** The groups of the navigation in their order; the last stands at the foot and needs no heading. */
const groups = ['shop', 'numbers', 'foot'] as const;

/** The rooms of the dashboard in the order of the navigation: those that have a view. */
const rooms = [
  {group: 'shop', view: 'listings', icon: 'list'},
  {group: 'shop', view: 'goods', icon: 'goods'},
  {group: 'shop', view: 'keywords', icon: 'keywords'},
  {group: 'shop', view: 'prices', icon: 'prices'},
  {group: 'shop', view: 'promotions', icon: 'promotions'},
  {group: 'shop', view: 'searches', icon: 'search'},
  {group: 'numbers', view: 'kpis', icon: 'kpis'},
  {group: 'numbers', view: 'alerts', icon: 'alerts'},
  {group: 'numbers', view: 'analyses', icon: 'analyses'},
  {group: 'foot', view: 'shops', icon: 'shops'},
  {group: 'foot', view: 'data', icon: 'data'},
  {group: 'foot', view: 'settings', icon: 'settings'},
] as const satisfies {group: (typeof groups)[number]; view: Room; icon: IconName}[];

/** How many alerts are open, beside their room. */
const Open = ({count}: {count: number}) => {
  const {t, number} = useWords();
  if (count === 0) return null;
  return (
    <span class="frame-count" data-testid="open-alerts">
      <span aria-hidden="true">{number(count)}</span>
      <span class="hidden-text">{t('alerts.open', {count})}</span>
    </span>
  );
};

/** How many fields are no longer read, beside the room that says which. */
const Ill = ({count}: {count: number}) => {
  const {t, number} = useWords();
  if (count === 0) return null;
  return (
    <span class="frame-count" data-testid="ill-fields" title={t('health.ill', {count})}>
      <span aria-hidden="true">{number(count)}</span>
      <span class="hidden-text">{t('health.ill', {count})}</span>
    </span>
  );
};

type Where = {here: Room; openAlerts: number; illFields: number};

const Group = ({group, here, openAlerts, illFields}: Where & {group: (typeof groups)[number]}) => {
  const {t} = useWords();
  const name = useId();
  const inside = rooms.filter(room => room.group === group);
  if (inside.length === 0) return null;
  return (
    <div class={`frame-group ${group}`}>
      {group === 'foot' ? null : <p id={name}>{t(`nav.group.${group}`)}</p>}
      <ul aria-labelledby={group === 'foot' ? undefined : name}>
        {inside.map(room => (
          <li key={room.view}>
            <a href={`#/${room.view}`} aria-current={room.view === here ? 'page' : undefined}>
              <Icon name={room.icon} />
              {t(`nav.${room.view}`)}
              {room.view === 'alerts' ? <Open count={openAlerts} /> : null}
              {room.view === 'data' ? <Ill count={illFields} /> : null}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** In a narrow window the rooms stand in one line that scrolls sideways: the one that is open is moved into sight. */
const reveal = (nav: HTMLElement | null) => {
  const link = nav?.querySelector<HTMLElement>('[aria-current]');
  if (nav && link) nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
};

const Navigation = ({here, ...counts}: Where) => {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = () => reveal(nav.current);
    show();
    addEventListener('resize', show);
    return () => removeEventListener('resize', show);
  }, [here]);
  return (
    <nav ref={nav} aria-label={useWords().t('app.navigation')}>
      {groups.map(group => (
        <Group key={group} group={group} here={here} {...counts} />
      ))}
    </nav>
  );
};

type Props = {view: Route['view']; openAlerts?: number; illFields?: number; children: ComponentChildren};

/** The dashboard around one view: navigation beside it, above it where the window is narrow. */
export const Frame = ({view, openAlerts = 0, illFields = 0, children}: Props) => {
  const {t} = useWords();
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={skipTo}>
        {t('app.skip')}
      </button>
      <header class="frame-side">
        <p class="frame-name">
          <Mark size={22} />
          <span>{t('app.name')}</span>
        </p>
        <Navigation here={view === 'listing' ? 'listings' : view} openAlerts={openAlerts} illFields={illFields} />
      </header>
      <main tabIndex={-1}>{children}</main>
    </div>
  );
};

/** A link would change the hash, which is the route, so a button moves the focus. */
const skipTo = (event: MouseEvent) => {
  event.preventDefault();
  const link = event.currentTarget as HTMLElement;
  link.closest('.frame')?.querySelector('main')?.focus();
};

export const examples: Examples = {
  listings: {show: () => <Frame view="listings">…</Frame>, width: 640},
  'one listing': {show: () => <Frame view="listing">…</Frame>, width: 640},
  'open alerts, and fields that are no longer read': {
    show: () => (
      <Frame view="kpis" openAlerts={3} illFields={2}>
        …
      </Frame>
    ),
    width: 640,
  },
  settings: {show: () => <Frame view="settings">…</Frame>, width: 640},
};
