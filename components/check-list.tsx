import {type Examples, nothing} from './example.ts';

type Choice = {
  value: string;
  name: string;
  isOn: boolean;
  /** A few words behind the name. */
  note?: string | undefined;
  isPart?: boolean;
  isFixed?: boolean;
};

/** Things of which any may be chosen. `isFixed`: cannot be changed. */
export const CheckList = ({choices, onToggle}: {choices: readonly Choice[]; onToggle: (value: string) => void}) => (
  <ul>
    {choices.map(({value, name, isOn, note, isPart, isFixed}) => (
      <li key={value}>
        <label class={`menu-item ${isPart ? 'part' : ''}`}>
          <input type="checkbox" checked={isOn} disabled={isFixed} onChange={() => onToggle(value)} />
          <span>{name}</span>
          {note === undefined ? null : <span class="faint">{note}</span>}
        </label>
      </li>
    ))}
  </ul>
);

export const examples: Examples = {
  several: () => (
    <CheckList
      choices={[
        {value: '1', name: 'Amazon', isOn: true, note: '1,204'},
        {value: '2', name: 'amazon.de', isOn: false, note: '800', isPart: true},
        {value: '3', name: 'a-shop-with-a-very-long-name-that-goes-on-and-on.example', isOn: false, note: '3'},
        {value: '4', name: 'Title', isOn: true, isFixed: true},
      ]}
      onToggle={nothing}
    />
  ),
};
