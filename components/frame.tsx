import type {ComponentChildren} from 'preact';
import type {Route} from '../lib/reports/route.ts';
import {Icon, type IconName} from './icon.tsx';
import {useWords} from './words-context.ts';
import './frame.css';

/** The rooms of the dashboard, in the order of the navigation. */
const rooms = [
  {view: 'listings', icon: 'list'},
  {view: 'data', icon: 'data'},
  {view: 'settings', icon: 'settings'},
] as const satisfies {view: Route['view']; icon: IconName}[];

/** The dashboard around one view: navigation beside it, above it where the window is narrow. */
export const Frame = ({view, children}: {view: Route['view']; children: ComponentChildren}) => {
  const {t} = useWords();
  const here = view === 'listing' ? 'listings' : view;
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={skipTo}>
        {t('app.skip')}
      </button>
      <header class="frame-side">
        <p class="frame-name">
          <img src="/icon/mark.svg" alt="" width="22" height="22" />
          {t('app.name')}
        </p>
        <nav aria-label={t('app.navigation')}>
          <ul>
            {rooms.map(room => (
              <li key={room.view}>
                <a href={`#/${room.view}`} aria-current={room.view === here ? 'page' : undefined}>
                  <Icon name={room.icon} />
                  {t(`nav.${room.view}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};

/** A link would change the hash, which is the route, so a button moves the focus. */
const skipTo = (event: MouseEvent) => {
  event.preventDefault();
  const link = event.currentTarget as HTMLElement;
  link.closest('.frame')?.querySelector('main')?.focus();
};
