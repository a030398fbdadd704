import type {ComponentChildren} from 'preact';
import type {MarginSheet, How as Nature} from '../lib/reports/margin.ts';
import {type Examples, nothing} from './example.ts';
import {How} from './how.tsx';
import {Gap, Target} from './margin-target.tsx';
import {sharply} from './margin-text.ts';
import {sampleSheet, uncostedSheet} from './sample-margin.ts';
import {useWords} from './words-context.ts';
import './margin-figures.css';

type FigureProps = {name: string; label: string; value: string | undefined; how: Nature; note?: ComponentChildren; tone?: string};

const Figure = ({name, label, value, how, note, tone = ''}: FigureProps) => {
  const {t} = useWords();
  return (
    <div data-testid="margin-figure" data-figure={name}>
      <dt>{label}</dt>
      <dd class={tone}>
        {value ?? <span class="faint">{t('margin.none')}</span>} {value === undefined ? null : <How how={how} />}
      </dd>
      {note ? <dd class="faint">{note}</dd> : null}
    </div>
  );
};

const Earned = ({margin, how}: {margin: MarginSheet['margin']; how: Nature}) => {
  const words = useWords();
  const {t, money} = words;
  const share = (value: number | undefined) => (value === undefined ? undefined : sharply(value, words));
  const tone = margin && margin.profit.amount < 0 ? 'loss' : '';
  const net = margin && t('margin.share.of', {net: money(margin.net)});
  return (
    <>
      <Figure name="profit" label={t('margin.profit')} value={margin && money(margin.profit)} how={how} tone={tone} />
      <Figure name="margin" label={t('margin.share')} value={share(margin?.margin)} how={how} note={net} />
      <Figure name="roi" label={t('margin.roi')} value={share(margin?.roi)} how={how} note={t('margin.roi.of')} />
    </>
  );
};

const Even = ({sheet: {margin, breakEven}, how}: {sheet: MarginSheet; how: Nature}) => {
  const words = useWords();
  const {t, money} = words;
  const acos = margin?.breakEvenAcos;
  const even = (
    <>
      {t(breakEven ? 'margin.breakEven.of' : 'margin.breakEven.none')}
      <Gap found={breakEven} />
    </>
  );
  return (
    <>
      <Figure name="break-even" label={t('margin.breakEven')} value={breakEven && money(breakEven.price)} how={how} note={even} />
      <Figure
        name="acos"
        label={t('margin.acos')}
        value={acos === undefined ? undefined : sharply(acos, words)}
        how={how}
        note={margin && t(acos === undefined ? 'margin.acos.none' : 'margin.acos.of')}
      />
    </>
  );
};

type Props = {sheet: MarginSheet; asked: string; onTarget: (percent: string) => void};

/** What one sale leaves, in figures. Without a cost there are none. */
export const MarginFigures = ({sheet, asked, onTarget}: Props) => {
  const {t} = useWords();
  const {margin, target, deal, how} = sheet;
  if (!deal) return null;
  return (
    <section class="margin-figures card" aria-label={t('margin.figures')} data-testid="margin">
      <dl>
        <Earned margin={margin} how={how} />
        <Even sheet={sheet} how={how} />
        <Target asked={asked} target={target} how={how} onTarget={onTarget} />
      </dl>
      {margin && !margin.verified ? <p class="margin-unsure">{t('margin.unverified')}</p> : null}
    </section>
  );
};

type Language = Parameters<typeof sampleSheet>[0];
const shown = (more: Partial<MarginSheet>, width = 860) => ({
  show: (language: Language) => <MarginFigures sheet={{...sampleSheet(language), ...more}} asked="30" onTarget={nothing} />,
  width,
});

export const examples: Examples = {
  known: shown({}),
  'without a price': shown({margin: undefined, target: undefined, how: 'derived'}),
  'no cost': {show: language => <MarginFigures sheet={uncostedSheet(language)} asked="" onTarget={nothing} />, width: 860},
  narrow: shown({}, 360),
};
