import type {ComponentChildren} from 'preact';
import type {Examples} from './example.ts';
import './notice.css';

type Props = {
  title: string;
  body?: string | undefined;
  tone?: 'calm' | 'busy' | 'poor';
  role?: 'status' | 'alert';
  children?: ComponentChildren;
};

/** What is going on, why, and what to do next. */
export const Notice = ({title, body, tone = 'calm', role = 'status', children}: Props) => (
  <div class={`notice ${tone}`} role={role}>
    <p class="notice-title">{title}</p>
    {body ? <p class="notice-body">{body}</p> : null}
    {children ? <div class="notice-actions">{children}</div> : null}
  </div>
);

export const examples: Examples = {
  calm: () => <Notice title="Oak & Ash" body="A sentence that says why, and one that says what to do next." />,
  busy: () => <Notice tone="busy" title="Oak & Ash" />,
  'poor, with something to do': () => (
    <Notice tone="poor" role="alert" title="Oak & Ash" body="A sentence that says why.">
      <button type="button" class="button main">
        One
      </button>
      <button type="button" class="button">
        Two
      </button>
      <button type="button" class="button grave">
        Three
      </button>
      <button type="button" class="button" disabled>
        Four
      </button>
    </Notice>
  ),
};
