import {useId} from 'preact/hooks';
import type {Words} from '../lib/format/words.ts';
import type {FeeSheet, FeesSaid} from '../lib/reports/fee-sheet.ts';
import {type Examples, nothing} from './example.ts';
import {FeeFacts} from './fee-facts.tsx';
import {FeeRates} from './fee-rates.tsx';
import {noteText, optionName, planName, scheduleName, whyText} from './margin-text.ts';
import {Notice} from './notice.tsx';
import {sampleFees} from './sample-fees.ts';
import {useWords} from './words-context.ts';
import './fee-part.css';

type Option = {value: string; name: string; lang?: string};
type PickProps = {name: string; label: string; value: string; options: readonly Option[]; hint?: string; onPick: (value: string) => void};

const Pick = ({name, label, value, options, hint, onPick}: PickProps) => {
  const [id, about] = [useId(), useId()];
  return (
    <div class="fee-pick">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? about : undefined}
        data-testid={`fees-${name}`}
        onChange={event => onPick(event.currentTarget.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value} selected={option.value === value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
      {hint ? (
        <p id={about} class="faint">
          {hint}
        </p>
      ) : null}
    </div>
  );
};

type Props = {sheet: FeeSheet; onSay: (said: FeesSaid) => void};

/** What is taken for granted can be said, too: until then it stands there as what it is. */
const pickedOf = (sheet: FeeSheet, of: 'region' | 'plan', options: readonly Option[], {t}: Words) => {
  const isAssumed = sheet.notes.some(({note}) => note === `${of}-assumed`);
  const value = sheet[of] ?? '';
  const name = options.find(one => one.value === value)?.name ?? value;
  return isAssumed ? {value: '', options: [{value: '', name: t('fees.assumed', {name})}, ...options]} : {value, options};
};

const Picks = ({sheet, onSay}: Props) => {
  const words = useWords();
  const {t, region} = words;
  const {schedule = '', schedules, regions, plans, categories, said} = sheet;
  const all = schedules.map(id => ({value: id, name: scheduleName(id, words)}));
  const open = schedule ? [] : [{value: '', name: t('fees.schedule.choose')}];
  const names = categories.map(name => ({value: name, name, lang: 'en'}));
  const others = {value: '', name: t('fees.category.others')};
  const pick = (field: keyof FeesSaid) => (value: string) => onSay({[field]: value || undefined});
  const countries = regions.map(({code, currency}) => ({value: code, name: `${region(code)} · ${currency}`}));
  const offered = plans.map(id => ({value: id, name: planName(id, words)}));
  const [country, plan] = [pickedOf(sheet, 'region', countries, words), pickedOf(sheet, 'plan', offered, words)];
  return (
    <div class="fee-picks">
      <Pick name="schedule" label={t('fees.schedule')} value={schedule} options={[...open, ...all]} onPick={pick('schedule')} />
      {regions.length > 1 ? <Pick name="region" label={t('fees.region')} {...country} onPick={pick('region')} /> : null}
      {plans.length > 0 ? <Pick name="plan" label={t('fees.plan')} {...plan} onPick={pick('plan')} /> : null}
      {categories.length > 0 ? (
        <Pick
          name="category"
          label={t('fees.category')}
          value={said?.category ?? ''}
          options={[others, ...names]}
          hint={t('fees.category.hint')}
          onPick={pick('category')}
        />
      ) : null}
    </div>
  );
};

const Options = ({sheet: {options, said}, onSay}: Props) => {
  const words = useWords();
  const chosen = said?.options ?? [];
  if (options.length === 0) return null;
  const toggle = (id: string) => onSay({options: chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id]});
  return (
    <fieldset class="fee-options">
      <legend>{words.t('fees.options')}</legend>
      {options.map(id => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} data-testid="fees-option" data-option={id} onChange={() => toggle(id)} />{' '}
          {optionName(id, words)}
        </label>
      ))}
    </fieldset>
  );
};

/** Which fees a shop pays: whose schedule, what it asks for, the rates that the seller says, and what is in force on whose word. */
export const FeePart = ({sheet, onSay}: Props) => {
  const words = useWords();
  const {t} = words;
  const id = useId();
  const {schedule, refused, notes, facts, region, said} = sheet;
  // What is being typed stays while other things are said; what was said shows as it was taken.
  const rates = JSON.stringify([schedule, region, said?.rates, said?.unitsPerMonth]);
  return (
    <section class="fee-part" aria-labelledby={id} data-testid="fees">
      <h3 id={id}>{t('fees.title')}</h3>
      {schedule ? null : <p class="faint">{t('fees.schedule.none')}</p>}
      <Picks sheet={sheet} onSay={onSay} />
      <Options sheet={sheet} onSay={onSay} />
      {refused ? <Notice title={whyText(refused, words)} /> : null}
      {schedule ? <FeeRates key={rates} sheet={sheet} onSay={onSay} /> : null}
      {notes.length > 0 ? (
        <ul class="faint">
          {notes.map(note => (
            <li key={JSON.stringify(note)}>{noteText(note, words)}</li>
          ))}
        </ul>
      ) : null}
      {schedule && !refused ? (
        <div>
          <h4>{t('fees.facts')}</h4>
          <FeeFacts facts={facts} />
        </div>
      ) : null}
    </section>
  );
};

const shown = (sheet: FeeSheet, width = 640) => ({show: () => <FeePart sheet={sheet} onSay={nothing} />, width});

export const examples: Examples = {
  'a schedule of a marketplace': shown(sampleFees.amazon),
  'rates that the seller types': shown(sampleFees.tmall),
  'nobody knows': shown(sampleFees.unknown),
  refused: shown({...sampleFees.amazon, facts: [], refused: {why: 'no-such-plan', plan: 'gold', plans: ['individual']}}),
  narrow: shown(sampleFees.amazon, 360),
};
