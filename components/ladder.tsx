import type {BesideReport, LadderRow} from '../lib/reports/beside.ts';
import {Compared, isApart, useGap} from './compared.tsx';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {sampleComparison, sampleLadder} from './sample-beside.ts';
import {useWords} from './words-context.ts';
import './beside.css';

type Props = {rows: readonly LadderRow[]; price: BesideReport['price']; href: (id: string) => string};

/** Who is pinned to one of mine, the cheapest first. */
export const Ladder = ({rows, price: mine, href}: Props) => {
  const {t, money, day} = useWords();
  const asText = useGap();
  return (
    <>
      <h3>{t('beside.ladder')}</h3>
      <p>
        {t('beside.me')}
        {t('text.colon')}
        <strong>{mine ? money(mine) : '–'}</strong> <How how="measured" />
      </p>
      <ol class="beside-ladder" data-testid="ladder">
        {rows.map(row => (
          <li key={row.id} data-testid="ladder-row" data-gap={row.gap}>
            <a href={href(row.id)}>{row.title ?? t('listings.untitled')}</a> <strong>{row.price ? money(row.price) : '–'}</strong>{' '}
            <How how="measured" />
            <span class="faint">
              {row.host} · {asText(row.gap, isApart(row.price, mine))} {row.gap === undefined ? null : <How how="derived" />}
              {row.isSoldOut ? ` · ${t('beside.soldOut')}` : ''} · {t('beside.seen', {day: day(row.seenAt)})}
            </span>
            <Compared of={row} />
          </li>
        ))}
      </ol>
    </>
  );
};

export const examples: Examples = {
  two: language => <Ladder rows={sampleLadder(language).ladder} price={sampleLadder(language).price} href={id => id} />,
  'with shipping, another size': language => {
    const {ladder, price} = sampleLadder(language);
    return <Ladder rows={ladder.map(row => ({...row, ...sampleComparison}))} price={price} href={id => id} />;
  },
};
