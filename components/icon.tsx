import type {Examples} from './example.ts';

/** Stroke drawings on a grid of 16. */
const drawings = {
  fail: 'M8 4.5v4.2M8 11.4v.1',
  warn: 'M5 8h6',
  pass: 'M4.8 8.3l2.2 2.2 4.3-4.8',
  unscored: 'M8 11.6v.1M6.4 6.3a1.7 1.7 0 1 1 2.4 1.6c-.6.3-.8.7-.8 1.4',
  keywords: 'M9.6 9.6a3.6 3.6 0 1 0-3.2-3.2L2.5 10.3v3.2h3.2v-1.8h1.8V9.9zM10.6 5.4v.1',
  prices: 'M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8zM5.4 5.4v.1',
  promotions: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5M6 11.7l4-3M6.2 9.2v.1M9.8 11.2v.1',
  kpis: 'M3 13.5v-4M8 13.5v-11M13 13.5V6.5',
  alerts: 'M8 2.5a3.8 3.8 0 0 0-3.8 3.8c0 3-1.7 4.7-1.7 4.7h11s-1.7-1.7-1.7-4.7A3.8 3.8 0 0 0 8 2.5zM6.8 13.4a1.3 1.3 0 0 0 2.4 0',
  analyses: 'M2.5 2.5v11h11M4.8 10.5l2.6-3.4 2.3 1.9 3.6-4.8',
  list: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  goods: 'M2.5 5L8 2.5 13.5 5v6L8 13.5 2.5 11zM2.5 5L8 7.5 13.5 5M8 7.5v6',
  shops: 'M3.2 6.5v7h9.6v-7M2.5 6.5l1.2-4h8.6l1.2 4zM6.5 13.5v-4h3v4',
  data: 'M2.5 4.5c0-1.1 2.5-2 5.5-2s5.5.9 5.5 2-2.5 2-5.5 2-5.5-.9-5.5-2zM2.5 4.5v7c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2v-7M2.5 8c0 1.1 2.5 2 5.5 2s5.5-.9 5.5-2',
  settings: 'M2.5 5h7M12.5 5h1M2.5 11h1M6.5 11h7M11 3.5v3M5 9.5v3',
  open: 'M9.5 3H13v3.5M13 3L7.5 8.5M11.5 9.5V13H3V4.5h3.5',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  up: 'M8 12.5v-9M4.5 7L8 3.5 11.5 7',
  down: 'M8 3.5v9M4.5 9L8 12.5 11.5 9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2',
  unfold: 'M4 6.2L8 10.2l4-4',
  remove: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  save: 'M8 2.5v7.2M5 6.9l3 3 3-3M2.5 11v2.5h11V11',
  bin: 'M2.8 4.5h10.4M6 4.3V2.5h4v1.8M4.2 4.5l.6 9h6.4l.6-9M6.7 7v4M9.3 7v4',
  contradiction: 'M3 5.5h8.5L9 3M13 10.5H4.5L7 13',
} as const;
export type IconName = keyof typeof drawings;

/** A small drawing beside words that say the same, hence hidden from screen readers. */
export const Icon = ({name, size = 16}: {name: IconName; size?: number}) => (
  <svg
    class="icon"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={drawings[name]} />
  </svg>
);

export const examples: Examples = {
  all: () => (
    <p style={{display: 'flex', flexWrap: 'wrap', gap: '12px'}}>
      {(Object.keys(drawings) as IconName[]).map(name => (
        <Icon key={name} name={name} />
      ))}
    </p>
  ),
  large: () => <Icon name="search" size={32} />,
};
