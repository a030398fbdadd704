import {useState} from 'preact/hooks';
import type {BesideReport, Other} from '../lib/reports/beside.ts';
import type {Examples} from './example.ts';
import type {PinActions} from './pin-actions.ts';
import {sampleBeside, samplePinActions} from './sample-beside.ts';
import {useWords} from './words-context.ts';
import './pin-part.css';

/** Any other of mine, by its name. */
export const PinOthers = ({report, others, actions}: {report: BesideReport; others: readonly Other[]; actions: PinActions}) => {
  const {t} = useWords();
  const [chosen, choose] = useState('');
  if (others.length === 0) return null;
  const pick = (id: string) => {
    choose(id);
    const other = others.find(one => one.id === id);
    if (other) actions.onPin(report, other);
  };
  return (
    <label class="pin-other">
      <span>{t('pin.other')}</span>
      <select value={chosen} data-testid="pin-other" onChange={event => pick(event.currentTarget.value)}>
        <option value="">{t('pin.other.choose')}</option>
        {others.map(({id, title, host}) => (
          <option key={id} value={id}>
            {title ?? t('listings.untitled')} – {host}
          </option>
        ))}
      </select>
    </label>
  );
};

export const examples: Examples = {
  'two of mine': language => <PinOthers report={sampleBeside(language)} others={sampleBeside(language).own} actions={samplePinActions} />,
};
