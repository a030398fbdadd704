import type {Examples} from './example.ts';
import './progress.css';

type Props = {label: string /** 0–1; undefined: nobody knows how much there is. */; share?: number | undefined};

/** A job that is running: how far it is, in words and as a bar. */
export const Progress = ({label, share}: Props) => (
  <div class="progress" data-testid="progress" role="status">
    <span>{label}</span>
    <progress aria-label={label} {...(share === undefined ? {} : {value: share, max: 1})} />
  </div>
);

export const examples: Examples = {
  'a third': () => <Progress label="400 / 1,200" share={1 / 3} />,
  'nobody knows how much there is': () => <Progress label="…" />,
};
