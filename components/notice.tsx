import type {ComponentChildren} from 'preact';
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
