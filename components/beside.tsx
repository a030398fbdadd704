import type {BesideReport, Against as Held, WindowShown} from '../lib/reports/beside.ts';
import {Compared, isApart, useGap} from './compared.tsx';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {Ladder} from './ladder.tsx';
import {sharply} from './margin-text.ts';
import type {PinActions} from './pin-actions.ts';
import {PinPart} from './pin-part.tsx';
import {sampleBeside, sampleComparison, sampleLadder, samplePinActions} from './sample-beside.ts';
import {Sparkline} from './sparkline.tsx';
import {useWords} from './words-context.ts';
import './beside.css';

/** Their price, mine, and what a sale at theirs would leave. */
const Against = ({report, against}: {report: BesideReport; against: Held}) => {
  const words = useWords();
  const {t, money} = words;
  const asText = useGap();
  const {mine, gap, margin} = against;
  return (
    <dl class="beside-figures" data-testid="against" data-gap={gap}>
      <dt>{t('beside.theirs')}</dt>
      <dd>
        {report.price ? money(report.price) : '–'} <How how="measured" />{' '}
        <span class="faint">{asText(gap, isApart(report.price, mine.price))}</span> {gap === undefined ? null : <How how="derived" />}
      </dd>
      <dd class="beside-all">
        <Compared of={against} />
      </dd>
      <dt>{t('beside.mine')}</dt>
      <dd>
        {mine.price ? money(mine.price) : '–'} <How how="measured" />{' '}
        <span class="faint">{t('beside.seen', {day: words.day(mine.seenAt)})}</span>
      </dd>
      {margin ? (
        <>
          <dt>{t('beside.margin')}</dt>
          <dd data-testid="margin-at-theirs" data-why={'why' in margin ? margin.why : undefined}>
            {'why' in margin ? (
              <span class="faint">{t('beside.margin.unknown')}</span>
            ) : (
              <>
                {money(margin.profit)}
                {margin.share === undefined ? '' : ` · ${sharply(margin.share, words)}`} <How how={margin.how} />
              </>
            )}
          </dd>
        </>
      ) : null}
    </dl>
  );
};

/** What the price was over time, in short. */
export const Windows = ({windows}: {windows: readonly WindowShown[]}) => {
  const {t, money, percent} = useWords();
  return (
    <table class="beside-windows" data-testid="price-windows">
      <caption>
        {t('beside.history')} <How how="derived" />
      </caption>
      <thead>
        <tr>
          {(['window', 'lowest', 'median', 'highest', 'known'] as const).map(name => (
            <th key={name} scope="col">
              {t(`beside.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {windows.map(({days, lowest, median, highest, known}) => (
          <tr key={days} data-days={days}>
            <th scope="row">{t('beside.days', {count: days})}</th>
            <td>{money(lowest)}</td>
            <td>{money(median)}</td>
            <td>{money(highest)}</td>
            <td>{percent(Math.min(1, known))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** `isWhole`: says so where nothing is known yet, else there is nothing to be seen then; its price over time is told elsewhere on the page. */
type Props = {report: BesideReport; actions: PinActions; isGranted: boolean; href: (id: string) => string; isWhole?: boolean};

/** A listing beside those that it is held against: the pin of a page that is not mine, the ladder of one that is. */
export const Beside = ({report, actions, isGranted, href, isWhole = false}: Props) => {
  const {t} = useWords();
  const {isMine, against, windows, ladder} = report;
  const isAlone = isMine && ladder.length === 0;
  if (isAlone && windows.length === 0 && !isWhole) return null;
  return (
    <section class="beside" aria-label={t('beside.title')} data-testid="beside">
      {isMine ? null : <PinPart report={report} actions={actions} isGranted={isGranted} href={href} />}
      {against ? <Against report={report} against={against} /> : null}
      {isAlone && isWhole ? <p class="faint">{t('beside.alone')}</p> : null}
      {ladder.length > 0 ? <Ladder rows={ladder} price={report.price} href={href} /> : null}
      {windows.length > 0 && !isWhole && (report.pin || isMine) ? (
        <>
          <Sparkline values={report.curve} />
          <Windows windows={windows} />
        </>
      ) : null}
    </section>
  );
};

const shown = (report: BesideReport) => <Beside report={report} actions={samplePinActions} isGranted href={id => `#/listings/${id}`} />;

export const examples: Examples = {
  'a pinned page': language => shown(sampleBeside(language)),
  'costs unknown, another currency': language => {
    const report = sampleBeside(language);
    return shown({...report, against: report.against && {...report.against, gap: undefined, margin: {why: 'no-cost'}}});
  },
  'another currency, shipping, another size': language => {
    const report = sampleBeside(language);
    return shown({...report, against: report.against && {...report.against, ...sampleComparison}});
  },
  'one of mine': language => shown(sampleLadder(language)),
  'one of mine, alone': language => (
    <Beside report={{...sampleLadder(language), ladder: [], windows: []}} actions={samplePinActions} isGranted href={id => id} isWhole />
  ),
  windows: language => <Windows windows={sampleBeside(language).windows} />,
};
