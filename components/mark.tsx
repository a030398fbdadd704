import type {Examples} from './example.ts';
import './mark.css';

type Props = {
  /** Of its width and height: pixels. */
  size: number;
};

/** The sign of the product, as public/icon/mark.svg has it: drawn in place, since a file would have to be asked for at each click. */
export const Mark = ({size}: Props) => (
  <svg class="mark" aria-hidden="true" viewBox="0 0 32 32" width={size} height={size}>
    <rect width="32" height="32" rx="7" />
    <path
      class="mark-arch"
      d="M10.1 14.72A13 13 0 0 0 3.0 26.3L9.4 26.3A6.6 6.6 0 0 1 13.0 20.42ZM29.0 26.3A13 13 0 0 0 21.9 14.72L19.0 20.42A6.6 6.6 0 0 1 22.6 26.3Z"
    />
    <path class="mark-key" d="M10.6 6.2H21.4L18.8 20.6H13.2Z" />
  </svg>
);

export const examples: Examples = {
  small: () => <Mark size={20} />,
  large: () => <Mark size={40} />,
};
