import {healthFieldName} from '../lib/format/health-field.ts';
import type {Card} from '../lib/reports/card.ts';
import type {Ailment} from '../lib/reports/health.ts';
import {useCardActions} from './card-actions.ts';
import {type Examples, nothing} from './example.ts';
import {NOW} from './sample-card.ts';
import {useWords} from './words-context.ts';
import './ailments.css';

type Props = {
  ailments: readonly Ailment[];
  /** The address of the table of all fields. */
  href: string;
  /** The one listing of the page. */
  card: Card | undefined;
  /** Lets the seller show where a field stands on the page; undefined: as the page's other actions do, where there are any. */
  onTeach?: ((field: string) => void) | undefined;
};

/** The page as a whole, among the fields. */
const isWhole = ({fields}: Ailment): boolean => fields.includes('*');

const useSentence = (ailment: Ailment): string => {
  const words = useWords();
  const {level, fields} = ailment;
  if (isWhole(ailment)) return words.t(level === 'lost' ? 'ailment.whole.lost' : 'ailment.whole.changed');
  return words.t(`ailment.${level}`, {fields: words.list(fields.map(field => healthFieldName(field, words)))});
};

type Line = {ailment: Ailment; onTeach: Props['onTeach']; teachable: readonly string[] | undefined};

const Line = ({ailment, onTeach, teachable}: Line) => {
  const {t, day} = useWords();
  const {level, readAt, since, fields} = ailment;
  const field = fields.find(name => !isWhole(ailment) && (teachable?.includes(name) ?? true));
  return (
    <li class={`ailment ${level}`} data-testid="ailment" data-level={level} data-fields={fields.join(' ')}>
      <span>{useSentence(ailment)}</span>
      {readAt !== undefined && since !== undefined ? (
        <span class="faint"> {t('ailment.when', {day: day(readAt), since: day(since)})}</span>
      ) : null}
      {onTeach && field !== undefined ? (
        <button type="button" class="link-button" data-testid="teach-ailment" onClick={() => onTeach(field)}>
          {t('ailment.teach')}
        </button>
      ) : null}
    </li>
  );
};

/** What of the open page is not read as it used to be, and the way out. */
export const Ailments = ({ailments, href, card, onTeach}: Props) => {
  const {t} = useWords();
  const actions = useCardActions();
  const teach = onTeach ?? (actions && ((field: string) => actions.onPoint(card, field)));
  if (ailments.length === 0) return null;
  return (
    <div class="ailments" role="status">
      <ul>
        {ailments.map(ailment => (
          <Line key={ailment.fields.join()} ailment={ailment} onTeach={teach} teachable={actions?.teachable} />
        ))}
      </ul>
      <a href={href} target="_blank" rel="noopener">
        {t('ailment.more')}
      </a>
    </div>
  );
};

const DAY = 86_400_000;
/** A price that is gone from a site. */
export const sampleAilment: Ailment = {
  ...{site: 'etsy', host: 'etsy.com', fields: ['price'], level: 'changed', readAt: NOW - 9 * DAY, from: 'JSON-LD', since: NOW, pages: 1},
};
const shown = (...some: Partial<Ailment>[]) => (
  <Ailments ailments={some.map(one => ({...sampleAilment, ...one}))} href="#/data" card={undefined} onTeach={nothing} />
);

export const examples: Examples = {
  'not on this page': {width: 348, show: () => shown({level: 'absent'})},
  'probably changed': {width: 348, show: () => shown({fields: ['price', 'brand', 'images']})},
  'no longer read, and something else': {width: 348, show: () => shown({level: 'lost'}, {level: 'absent', fields: ['title']})},
  'the page as a whole': {width: 348, show: () => shown({fields: ['*']})},
  'nobody can be shown': {width: 348, show: () => <Ailments ailments={[sampleAilment]} href="#/data" card={undefined} />},
};
