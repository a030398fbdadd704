import type {Examples} from '../../components/example.ts';
import {type Address, choices, hashOf} from './address.ts';
import {Sheet} from './sheet.tsx';
import './gallery.css';

type Props = {sheets: Record<string, Examples>; address: Address};

const Links = ({label, links}: {label: string; links: {text: string; to: Address; isHere: boolean}[]}) => (
  <nav aria-label={label}>
    <ul>
      {links.map(({text, to, isHere}) => (
        <li key={text}>
          <a href={hashOf(to)} aria-current={isHere ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Choices = ({address}: {address: Address}) => (
  <>
    <Links
      label="Language"
      links={choices.lang.map(language => ({text: language, to: {...address, language}, isHere: language === address.language}))}
    />
    <Links label="Theme" links={choices.theme.map(theme => ({text: theme, to: {...address, theme}, isHere: theme === address.theme}))} />
  </>
);

/** Every component in every state: a page for those who build Linchpin, not in any store build. Its own words are English alone. */
export const Gallery = ({sheets, address}: Props) => {
  const {name, language, isBare} = address;
  const examples = sheets[name];
  const sheet = examples ? <Sheet key={name} examples={examples} language={language} /> : null;
  if (isBare) return sheet;
  return (
    <div class="gallery">
      <header class="gallery-bar" lang="en">
        <Choices address={address} />
        <Links
          label="Components"
          links={Object.keys(sheets).map(one => ({text: one, to: {...address, name: one}, isHere: one === name}))}
        />
      </header>
      <main>
        <h1 lang="en">{name || 'Gallery'}</h1>
        {sheet ?? <p lang="en">{name ? `There is no component ${name}.` : 'Choose a component.'}</p>}
      </main>
    </div>
  );
};
