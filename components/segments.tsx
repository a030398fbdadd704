import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './segments.css';

type Segment = {value: string; name: string; count?: number | undefined};
type Props = {label: string; value: string; segments: readonly Segment[]; onChange: (value: string) => void};

/** One of a few, side by side, each with how much it holds. */
export const Segments = ({label, value, segments, onChange}: Props) => {
  const {number} = useWords();
  return (
    <fieldset class="segments" aria-label={label}>
      {segments.map(segment => (
        <button key={segment.value} type="button" aria-pressed={segment.value === value} onClick={() => onChange(segment.value)}>
          {segment.name}
          {segment.count === undefined ? null : <span class="segment-count">{number(segment.count)}</span>}
        </button>
      ))}
    </fieldset>
  );
};

const segments = [
  {value: '', name: 'All', count: 1204},
  {value: 'head', name: 'Head', count: 12},
  {value: 'long', name: 'Long tail', count: 0},
];

export const examples: Examples = {
  first: () => <Segments label="Frequency" value="" segments={segments} onChange={nothing} />,
  second: () => <Segments label="Frequency" value="head" segments={segments} onChange={nothing} />,
};
