import type {Keyword, KeywordsAsked, KeywordsReport} from '../lib/reports/keywords.ts';
import {PlaceChoice} from './choice.tsx';
import {type Examples, nothing} from './example.ts';
import {FigureRoom, NothingFits, ShowMore} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {places} from './sample-figures.ts';
import {SearchBox} from './search-box.tsx';
import {Segments} from './segments.tsx';
import {ShareBar} from './share-bar.tsx';
import {useWords} from './words-context.ts';
import './figure-table.css';
import './keywords-view.css';

const STEP = 50;
const tails = ['', 'head', 'middle', 'long'] as const;

type Props = RoomShown<KeywordsReport> & {onAsk: Ask<KeywordsAsked>};
type Shown = {report: KeywordsReport; onAsk: Props['onAsk']};

const Row = ({row}: {row: Keyword & {hash: string}}) => {
  const {t, number} = useWords();
  return (
    <tr data-testid="keyword" data-titles={row.titles}>
      <th scope="row">
        <a href={row.hash}>{row.term}</a>
      </th>
      <td class="number">{number(row.titles)}</td>
      <td class="keyword-share">
        <ShareBar share={row.share} />
      </td>
      <td>
        <span class={`tail ${row.tail}`}>{t(`keywords.tail.${row.tail}`)}</span>
      </td>
    </tr>
  );
};

const Table = ({rows}: {rows: KeywordsReport['rows']}) => {
  const {t} = useWords();
  return (
    <div class="figure-box card">
      <table class="figure-table keyword-table">
        <thead>
          <tr>
            <th scope="col">{t('keywords.term')}</th>
            <th scope="col" class="number">
              {t('keywords.titles')}
            </th>
            <th scope="col">{t('keywords.share')}</th>
            <th scope="col">{t('keywords.tail')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={row.term} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Controls = ({report, onAsk}: Shown) => {
  const {t} = useWords();
  return (
    <>
      <SearchBox label={t('keywords.find')} value={report.find} onSearch={find => onAsk({find, limit: STEP}, {typed: true})} />
      <PlaceChoice places={report.places} place={report.place} onChange={place => onAsk({place, limit: STEP})} />
    </>
  );
};

const Body = ({report, onAsk}: Shown) => {
  const {t} = useWords();
  const {rows, matching, counts} = report;
  const all = counts.head + counts.middle + counts.long;
  return (
    <>
      <div class="figure-line">
        <Segments
          label={t('keywords.tail')}
          value={report.tail}
          segments={tails.map(tail => ({value: tail, name: t(`keywords.tail.${tail || 'all'}`), count: tail ? counts[tail] : all}))}
          onChange={tail => onAsk({tail: tail as KeywordsAsked['tail'], limit: STEP})}
        />
        <p role="status">{t('keywords.counted', {count: matching})}</p>
      </div>
      {rows.length > 0 ? <Table rows={rows} /> : <NothingFits onShowAll={() => onAsk({find: '', tail: '', place: ''})} />}
      <ShowMore hidden={matching - rows.length} step={STEP} onMore={() => onAsk({limit: report.limit + STEP})} />
    </>
  );
};

/** The words and phrases of all titles that are kept, each leading to the listings that have it. */
export const KeywordsView = ({report, waiting, failed, onAsk}: Props) => {
  const {t, percent, number} = useWords();
  const nature =
    report && t('keywords.nature', {titles: number(report.titles), head: percent(report.head), middle: percent(report.middle)});
  return (
    <FigureRoom
      room="keywords"
      waiting={waiting}
      failed={failed}
      isEmpty={report !== undefined && report.places.length === 0}
      controls={report ? <Controls report={report} onAsk={onAsk} /> : null}
      nature={nature}
    >
      {report ? <Body report={report} onAsk={onAsk} /> : null}
    </FigureRoom>
  );
};

const word = (term: string, titles: number, tail: Keyword['tail']) => ({
  term,
  titles,
  words: 1,
  share: titles / 42,
  tail,
  hash: '#/listings',
});
const rows = [word('oak coat hook', 21, 'head'), word('挂钩', 4, 'middle'), word('elm', 1, 'long')];
const asked = {place: '', find: '', tail: '', limit: 100} as const;
const counts = {head: 1, middle: 1, long: 1};
const report: KeywordsReport = {...asked, rows, matching: 3, counts, titles: 42, head: 0.2, middle: 0.05, places};
const shown = (changes: Partial<KeywordsReport>) => ({
  show: () => <KeywordsView report={{...report, ...changes}} waiting={undefined} failed={undefined} onAsk={nothing} />,
  width: 800,
});

export const examples: Examples = {
  some: shown({}),
  'nothing fits': shown({rows: [], matching: 0, find: 'zzz', counts: {head: 0, middle: 0, long: 0}}),
};
