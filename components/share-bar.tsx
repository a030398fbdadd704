import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';
import './share-bar.css';

/** A share (0–1) as percent, with a bar for the eye. */
export const ShareBar = ({share}: {share: number}) => (
  <span class="share-bar">
    <span class="share-track" aria-hidden="true">
      <span style={{width: `${Math.min(1, share) * 100}%`}} />
    </span>
    <span class="share-number">{useWords().percent(share)}</span>
  </span>
);

export const examples: Examples = {
  some: () => <ShareBar share={0.42} />,
  hardly: () => <ShareBar share={0.0003} />,
  all: () => <ShareBar share={1} />,
};
