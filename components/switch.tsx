import {type Examples, nothing} from './example.ts';
import './switch.css';

type Props = {label: string; isOn: boolean; onChange: (isOn: boolean) => void};

/** One thing that is on or off; the label says which. */
export const Switch = ({label, isOn, onChange}: Props) => (
  <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={() => onChange(!isOn)}>
    <span>{label}</span>
    <span class="switch-track" aria-hidden="true" />
  </button>
);

export const examples: Examples = {
  on: () => <Switch label="On" isOn onChange={nothing} />,
  off: () => <Switch label="Off" isOn={false} onChange={nothing} />,
};
