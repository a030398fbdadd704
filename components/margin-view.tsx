import {useEffect, useRef} from 'preact/hooks';
import type {MarginSheet} from '../lib/reports/margin.ts';
import type {RangeSheet} from '../lib/reports/range.ts';
import type {CostActions} from './cost-actions.ts';
import {CostPart} from './cost-part.tsx';
import {type Examples, nothing} from './example.ts';
import {Icon} from './icon.tsx';
import {MarginFigures} from './margin-figures.tsx';
import {MarginLines} from './margin-lines.tsx';
import {feesHash, noteText} from './margin-text.ts';
import {WhyUnknown} from './margin-why.tsx';
import {Measured} from './measured.tsx';
import {Notice} from './notice.tsx';
import {placeText} from './place-name.ts';
import {Price} from './price.tsx';
import {RangePart} from './range-part.tsx';
import {NOW} from './sample-card.ts';
import {costNothing, sampleSheet, uncostedSheet} from './sample-margin.ts';
import {sampleRange} from './sample-ranges.ts';
import {Stale} from './stale.tsx';
import {useWords} from './words-context.ts';
import './margin-view.css';

type Props = {
  sheet: MarginSheet;
  range: RangeSheet | undefined;
  now: number;
  /** The margin that a price is sought for, in percent, as typed. */
  target: string;
  onTarget: (percent: string) => void;
  onBack: () => void;
  actions: CostActions;
};

const Head = ({sheet, now}: Pick<Props, 'sheet' | 'now'>) => {
  const words = useWords();
  const {t} = words;
  return (
    <header>
      <h2>
        <a href={`#/listings/${sheet.id}`}>{sheet.title ?? t('listings.untitled')}</a>
      </h2>
      <p class="margin-price">
        <Price price={sheet.price} />
        <Stale stale={sheet.stale} isLong />
      </p>
      <p class="faint">
        <Measured readAt={sheet.readAt} seenAt={sheet.seenAt} now={now} /> · {placeText(sheet, words)} ·{' '}
        <a href={feesHash(sheet.feesOf)} data-testid="fees-of-shop">
          {t('margin.change.fees')}
        </a>
      </p>
    </header>
  );
};

const Notes = ({notes}: {notes: MarginSheet['notes']}) => {
  const words = useWords();
  if (notes.length === 0) return null;
  return (
    <section class="margin-notes card" data-testid="margin-notes">
      <h3>{words.t('margin.notes')}</h3>
      <ul>
        {notes.map(note => (
          <li key={JSON.stringify(note)}>{noteText(note, words)}</li>
        ))}
      </ul>
    </section>
  );
};

const Own = ({sheet, range, target, onTarget, actions}: Omit<Props, 'now' | 'onBack'>) => (
  <>
    {sheet.why ? <WhyUnknown sheet={sheet} why={sheet.why} /> : null}
    <MarginFigures sheet={sheet} asked={target} onTarget={onTarget} />
    {range ? <RangePart sheet={range} onLeast={(by, margin) => actions.onLeast(sheet, by, margin)} /> : null}
    {sheet.margin ? <MarginLines sheet={sheet} margin={sheet.margin} /> : null}
    <Notes notes={sheet.notes} />
    <CostPart sheet={sheet} actions={actions} />
  </>
);

/** What one listing leaves when a piece of it is sold: figures, lines, what was taken for granted, and the costs to enter. */
export const MarginView = ({onBack, ...props}: Props) => {
  const {t} = useWords();
  const {sheet} = props;
  const top = useRef<HTMLElement>(null);
  // It takes the place of a table that may be scrolled down, and begins as a page of its own would.
  useEffect(() => {
    top.current?.scrollIntoView();
    top.current?.focus({preventScroll: true});
  }, []);
  return (
    <article class="margin-view" ref={top} tabIndex={-1} data-testid="margin-sheet">
      <button type="button" class="link-button margin-back" data-testid="margin-back" onClick={onBack}>
        <Icon name="back" /> {t('margin.back')}
      </button>
      <Head sheet={sheet} now={props.now} />
      {sheet.isMine ? (
        <Own {...props} />
      ) : (
        <Notice title={t('margin.notMine')} body={t('margin.notMine.body')}>
          <a class="button" href={`#/listings/${sheet.id}`}>
            {t('margin.listing')}
          </a>
        </Notice>
      )}
    </article>
  );
};

const shown = (make: typeof sampleSheet, more: Partial<MarginSheet> = {}, width = 900) => ({
  width,
  show: (language: Parameters<typeof sampleSheet>[0]) => (
    <MarginView
      sheet={{...make(language), ...more}}
      range={sampleRange(language)}
      now={NOW}
      target={more.margin === undefined && make === uncostedSheet ? '' : '30'}
      onTarget={nothing}
      onBack={nothing}
      actions={costNothing}
    />
  ),
});

export const examples: Examples = {
  'all is known': shown(sampleSheet),
  'no cost yet': shown(uncostedSheet),
  'not known to be one’s own': shown(uncostedSheet, {isMine: false}),
  narrow: shown(sampleSheet, {}, 360),
};
