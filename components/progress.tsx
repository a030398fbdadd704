import './progress.css';

type Props = {label: string /** 0–1; undefined: nobody knows how much there is. */; share?: number | undefined};

/** A job that is running: how far it is, in words and as a bar. */
export const Progress = ({label, share}: Props) => (
  <div class="progress" data-testid="progress" role="status">
    <span>{label}</span>
    <progress aria-label={label} {...(share === undefined ? {} : {value: share, max: 1})} />
  </div>
);
