import {useId} from 'preact/hooks';
import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';

type Props = {question: string; yes: string; onYes: () => void; onCancel: () => void};

/** The button that was clicked is gone, so the focus goes to the harmless answer. */
const focus = (button: HTMLButtonElement | null) => button?.focus();

/** Asks before something goes, with the harmless answer in focus. */
export const Ask = ({question, yes, onYes, onCancel}: Props) => {
  const {t} = useWords();
  const id = useId();
  return (
    <fieldset class="delete-ask" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <button type="button" class="button grave" data-testid="ask-yes" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="button" ref={focus} onClick={onCancel}>
        {t('action.cancel')}
      </button>
    </fieldset>
  );
};

export const examples: Examples = {
  question: () => <Ask question="Oak & Ash?" yes="Yes" onYes={nothing} onCancel={nothing} />,
};
