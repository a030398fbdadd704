import {type Examples, nothing} from './example.ts';
import {Icon} from './icon.tsx';

/** Searches as one types. */
export const SearchBox = ({label, value, onSearch}: {label: string; value: string; onSearch: (text: string) => void}) => (
  <label class="search">
    <Icon name="search" />
    <span class="hidden-text">{label}</span>
    <input
      type="search"
      value={value}
      spellcheck={false}
      maxLength={200}
      placeholder={label}
      onInput={event => onSearch(event.currentTarget.value)}
    />
  </label>
);

export const examples: Examples = {
  empty: () => <SearchBox label="Search words" value="" onSearch={nothing} />,
  filled: () => <SearchBox label="Search words" value="oak" onSearch={nothing} />,
};
