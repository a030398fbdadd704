import type {Kind} from './kind.ts';
import {pascalOf, titleOf} from './words.ts';

const file = (name: string) => `import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';

type Props = {count: number; onOpen: () => void};

/** ${titleOf(name)}: how many there are, and the way to them. */
export const ${pascalOf(name)} = ({count, onOpen}: Props) => {
  const {number} = useWords();
  return (
    <button type="button" class="${name}" onClick={onOpen}>
      {number(count)}
    </button>
  );
};

const shown = (count: number) => <${pascalOf(name)} count={count} onOpen={nothing} />;

export const examples: Examples = {
  none: () => shown(0),
  many: () => shown(12_345),
};
`;

export const component: Kind = {
  place: name => `components/${name}.tsx`,
  file,
  next: name => [
    `Put in its props and what it shows: words from lib/format/words, colours and distances from components/tokens.css, its own style in components/${name}.css.`,
    `Put every state it can be in into its examples: gallery.html#/${name} of npm run dev shows them.`,
    'Show it in a view of entrypoints; npm test refuses a component that nothing shows.',
    'npm run pictures  takes its picture in both languages and themes, with which npm test compares it from then on.',
  ],
};
