import {useId, useState} from 'preact/hooks';
import {type Examples, nothing} from './example.ts';
import {useWords} from './words-context.ts';
import './passphrase.css';

/** Anybody who has the file can try short ones: characters. */
const LEAST = 10;

type FieldProps = {label: string; value: string; isNew?: boolean; onInput: (value: string) => void; wrong?: string | undefined};

const Field = ({label, value, isNew = false, onInput, wrong}: FieldProps) => {
  const [id, hint] = [useId(), useId()];
  return (
    <div class="passphrase-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        value={value}
        autocomplete={isNew ? 'new-password' : 'off'}
        spellcheck={false}
        aria-invalid={wrong !== undefined}
        aria-describedby={hint}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <p id={hint} class="passphrase-wrong">
        {wrong}
      </p>
    </div>
  );
};

/** Opens a file that has a passphrase. */
export const PassphraseAsked = ({
  isWrong,
  onAnswer,
  onCancel,
}: {
  isWrong: boolean;
  onAnswer: (passphrase: string) => void;
  onCancel: () => void;
}) => {
  const {t} = useWords();
  const [typed, type] = useState('');
  const answer = (event: Event) => {
    event.preventDefault();
    if (typed) onAnswer(typed);
  };
  return (
    <form class="passphrase" data-testid="passphrase" noValidate onSubmit={answer}>
      <p>{t('backup.sealed')}</p>
      <Field label={t('backup.passphrase')} value={typed} onInput={type} wrong={isWrong ? t('backup.wrong') : undefined} />
      <div class="passphrase-do">
        <button type="submit" class="button main">
          {t('backup.open')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
};

const wrongOf = (first: string, second: string) => {
  if ([...first].length < LEAST) return 'short';
  return first === second ? undefined : 'differ';
};

/** Chooses the passphrase of a file that is to be saved. */
export const PassphraseChosen = ({isDisabled, onChoose}: {isDisabled: boolean; onChoose: (passphrase: string) => void}) => {
  const {t} = useWords();
  const [[first, second], type] = useState<[string, string]>(['', '']);
  const [isTried, tried] = useState(false);
  const wrong = wrongOf(first, second);
  const choose = (event: Event) => {
    event.preventDefault();
    tried(wrong !== undefined);
    if (wrong) return;
    onChoose(first);
    type(['', '']);
  };
  return (
    <details class="passphrase-part" data-testid="protect">
      <summary>{t('backup.protect')}</summary>
      <form class="passphrase" noValidate onSubmit={choose}>
        <p>{t('backup.protect.body')}</p>
        <Field
          label={t('backup.passphrase')}
          value={first}
          isNew
          onInput={value => type([value, second])}
          wrong={isTried && wrong === 'short' ? t('backup.short', {count: LEAST}) : undefined}
        />
        <Field
          label={t('backup.again')}
          value={second}
          isNew
          onInput={value => type([first, value])}
          wrong={isTried && wrong === 'differ' ? t('backup.differ') : undefined}
        />
        <div class="passphrase-do">
          <button type="submit" class="button" data-testid="export-sealed" disabled={isDisabled}>
            {t('backup.protect.go')}
          </button>
        </div>
      </form>
    </details>
  );
};

export const examples: Examples = {
  asked: () => <PassphraseAsked isWrong={false} onAnswer={nothing} onCancel={nothing} />,
  'asked again': () => <PassphraseAsked isWrong onAnswer={nothing} onCancel={nothing} />,
  chosen: () => <PassphraseChosen isDisabled={false} onChoose={nothing} />,
};
