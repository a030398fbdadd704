import {useId, useState} from 'preact/hooks';
import {healthFieldName} from '../lib/format/health-field.ts';
import {sourceText} from '../lib/format/source.ts';
import type {FieldHealth, HealthPlace, HealthReport} from '../lib/reports/health.ts';
import type {Examples} from './example.ts';
import {Icon} from './icon.tsx';
import {placeText} from './place-name.ts';
import {sampleHealth} from './sample-health.ts';
import {useWords} from './words-context.ts';
import './reader-health.css';

type Props = {
  report: HealthReport;
  /** Puts a diagnosis where the seller can paste it; `isHashed`: private shops are told apart by a number. Resolves to whether it is there. */
  onCopy: (isHashed: boolean) => Promise<boolean>;
};

const tones = {well: 'good', weaker: 'fair', absent: 'idle', changed: 'poor', lost: 'poor'} as const;
const icons = {well: 'pass', weaker: 'warn', absent: 'warn', changed: 'fail', lost: 'fail'} as const;

const Row = ({one}: {one: FieldHealth}) => {
  const words = useWords();
  const {t, day, number} = words;
  const {field, level, read, undecided, missing, readAt, from, since, usual} = one;
  const of = read + undecided + missing;
  return (
    <tr data-testid="health-field" data-field={field} data-level={level}>
      <th scope="row">{healthFieldName(field, words)}</th>
      <td class={`health-state ${tones[level]}`}>
        <Icon name={icons[level]} /> {t(`health.level.${level}`)}
      </td>
      <td>{since === undefined ? null : day(since)}</td>
      <td>
        {from ? <code>{sourceText(from, words)}</code> : null}
        {usual ? <span class="health-note faint">{t('health.before', {source: sourceText(usual, words)})}</span> : null}
        {level !== 'well' && readAt !== undefined ? (
          <span class="health-note faint">{t('health.lastRead', {day: day(readAt)})}</span>
        ) : null}
      </td>
      <td class="number">{t('health.of', {read: number(read), of: number(of)})}</td>
    </tr>
  );
};

const Table = ({fields, label}: {fields: readonly FieldHealth[]; label: string}) => {
  const {t} = useWords();
  return (
    <table class="health-table" aria-label={label}>
      <thead>
        <tr>
          {(['field', 'state', 'since', 'source', 'share'] as const).map(column => (
            <th key={column} scope="col" class={column === 'share' ? 'number' : undefined}>
              {t(`health.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map(one => (
          <Row key={one.field} one={one} />
        ))}
      </tbody>
    </table>
  );
};

/** One host: what is ill at once, the rest when it is asked for. */
const Place = ({place}: {place: HealthPlace}) => {
  const words = useWords();
  const {t, day} = words;
  const [ill, others] = [place.fields.slice(0, place.ill), place.fields.slice(place.ill)];
  const name = placeText(place, words);
  return (
    <section class="health-place" data-testid="health-place" data-host={place.host}>
      <h3>
        {name} <span class="faint">{t(`health.kind.${place.kind}`)}</span>{' '}
        <span class="faint">{t('health.lastLook', {day: day(place.at)})}</span>
      </h3>
      {ill.length > 0 ? <Table fields={ill} label={name} /> : null}
      <details class="fold">
        <summary>{t('health.fields', {count: place.fields.length})}</summary>
        <Table fields={ill.length > 0 ? others : place.fields} label={name} />
      </details>
    </section>
  );
};

const Copy = ({onCopy}: Pick<Props, 'onCopy'>) => {
  const {t} = useWords();
  const [isHashed, setHashed] = useState(false);
  const [came, setCame] = useState<'copied' | 'notCopied'>();
  const copy = async () => setCame((await onCopy(isHashed)) ? 'copied' : 'notCopied');
  return (
    <div class="health-copy">
      <button type="button" class="button" data-testid="copy-diagnosis" onClick={() => void copy()}>
        <Icon name="save" /> {t('health.copy')}
      </button>
      <span role="status">{came ? t(`health.${came}`) : ''}</span>
      <p class="faint">{t('health.copy.about')}</p>
      <label>
        <input type="checkbox" checked={isHashed} onChange={event => setHashed(event.currentTarget.checked)} /> {t('health.hash')}
      </label>
    </div>
  );
};

/** Hosts shown at once: a seller may have looked at thousands. */
const MOST = 30;

/** How each field of each host is read, what is ill first, and a diagnosis to take along. */
export const ReaderHealth = ({report, onCopy}: Props) => {
  const {t} = useWords();
  const id = useId();
  const {places, ill} = report;
  const [isAll, setAll] = useState(false);
  const shown = isAll ? places : places.filter((place, i) => place.ill > 0 || i < MOST);
  return (
    <section class="reader-health card" data-testid="reader-health" data-ill={ill} aria-labelledby={id}>
      <h2 id={id}>{t('health.title')}</h2>
      <p class="faint">{t('health.about')}</p>
      {places.length === 0 ? <p>{t('health.empty')}</p> : null}
      {places.length > 0 ? <p class="health-sum">{ill > 0 ? t('health.ill', {count: ill}) : t('health.allWell')}</p> : null}
      {shown.map(place => (
        <Place key={place.name} place={place} />
      ))}
      {shown.length < places.length ? (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {t('text.more')}
        </button>
      ) : null}
      {places.length > 0 ? <Copy onCopy={onCopy} /> : null}
    </section>
  );
};

const drawn = (report: HealthReport) => <ReaderHealth report={report} onCopy={async () => true} />;

export const examples: Examples = {
  'something ill': {width: 736, show: () => drawn(sampleHealth)},
  'all of a place opened': {width: 736, press: ['summary'], show: () => drawn({...sampleHealth, places: sampleHealth.places.slice(0, 1)})},
  'all well': {width: 736, show: () => drawn({...sampleHealth, places: sampleHealth.places.slice(1), ill: 0})},
  'nothing read yet': {width: 736, show: () => drawn({places: [], ill: 0, now: sampleHealth.now})},
  copied: {
    width: 736,
    press: ['[data-testid=copy-diagnosis]'],
    show: () => drawn({...sampleHealth, places: sampleHealth.places.slice(1), ill: 0}),
  },
};
