import type {ComponentChildren} from 'preact';
import type {Place, PriceRank, StandReport} from '../lib/reports/stand.ts';
import type {Examples} from './example.ts';
import {How} from './how.tsx';
import {sampleStand} from './sample-stand.ts';
import {useWords} from './words-context.ts';
import './stand.css';

const Fact = ({name, what, children}: {name: string; what: string; children: ComponentChildren}) => (
  <div>
    <dt>{name}</dt>
    <dd data-testid={what}>{children}</dd>
  </div>
);

const usePlace = (isTold: boolean) => {
  const {t, number} = useWords();
  return ({rank, of, position}: Place): string =>
    t(isTold ? 'stand.place.unpaid' : 'stand.place.untold', {rank: number(rank), of: number(of), position: number(position)});
};

const PlaceFacts = ({places: {unpaid, paid, isTold}}: {places: StandReport['places']}) => {
  const {t, number} = useWords();
  const placeText = usePlace(isTold);
  return (
    <>
      <Fact name={t('stand.place')} what="stand-place">
        {unpaid ? (
          <>
            {placeText(unpaid)} <How how={isTold ? 'derived' : 'measured'} />
          </>
        ) : (
          <span class="faint">{t('stand.place.none')}</span>
        )}
      </Fact>
      {paid ? (
        <Fact name={t('stand.place.paid')} what="stand-paid">
          {t('stand.place.on', {position: number(paid.position)})} <How how="measured" />
        </Fact>
      ) : null}
    </>
  );
};

const RankFact = ({rank}: {rank: PriceRank & {from: 'result' | 'listing'}}) => {
  const {t, money, number} = useWords();
  const {price, cheaper, same, of, left, from} = rank;
  const notes = [...(from === 'listing' ? [t('stand.price.listing')] : []), ...(left > 0 ? [t('stand.price.left', {count: left})] : [])];
  return (
    <>
      {money(price)} · {t('stand.price.cheaper', {count: cheaper, of: number(of)})}
      {same > 0 ? ` · ${t('stand.price.same', {count: same})}` : ''} <How how="derived" />
      <span class="faint stand-note">{notes.join(t('text.stop'))}</span>
    </>
  );
};

const Change = ({report: {change, history}}: {report: StandReport}) => {
  const {t, moment, number, money} = useWords();
  const isHidden = history[0]?.isHidden ?? false;
  if (!change) return <p class="faint">{t(isHidden ? 'stand.change.hidden' : 'stand.change.first')}</p>;
  const {place, median, since} = change;
  const asText = (rank: number | undefined) => (rank === undefined ? '–' : number(rank));
  const said = [
    ...(place ? [t('stand.change.place', {was: asText(place.was), is: asText(place.is)})] : []),
    ...(median ? [t('stand.change.median', {was: money(median.was), is: money(median.is)})] : []),
  ];
  return (
    <p class="stand-change" data-testid="stand-change">
      {t('stand.change', {moment: moment(since)})}
      {t('text.colon')}
      {said.length > 0 ? said.join(' · ') : t('stand.change.none')} <How how="derived" />
    </p>
  );
};

/** The seller's places and price in a search, the prices of all, and what changed since the reading before. */
export const StandFacts = ({report}: {report: StandReport}) => {
  const {t, money, number} = useWords();
  const {places, rank, spans, results} = report;
  const pinned = results.filter(({pin}) => pin).length;
  return (
    <>
      <dl class="stand-facts">
        <PlaceFacts places={places} />
        <Fact name={t('stand.price')} what="stand-rank">
          {rank ? <RankFact rank={rank} /> : <span class="faint">{t('stand.price.none')}</span>}
        </Fact>
        {spans.map(({low, median, high, of, ranges}) => (
          <Fact key={`${low.currency} ${low.scale}`} name={t('stand.span', {currency: low.currency})} what="stand-span">
            {t('stand.span.of', {low: money(low), median: money(median), high: money(high), count: of})} <How how="derived" />
            {ranges > 0 ? <span class="faint stand-note">{t('stand.span.ranges', {count: ranges})}</span> : null}
          </Fact>
        ))}
        <Fact name={t('stand.pinned')} what="stand-pinned">
          {pinned > 0 ? number(pinned) : <span class="faint">{t('stand.pinned.none')}</span>}
        </Fact>
      </dl>
      <Change report={report} />
      {places.unpaid || places.paid ? null : <p class="faint">{t('stand.mine.none')}</p>}
    </>
  );
};

export const examples: Examples = {
  'all told': {width: 380, show: language => <StandFacts report={sampleStand(language)} />},
  'nothing of mine, read once': {
    width: 380,
    show: language => (
      <StandFacts
        report={sampleStand(language, {
          places: {unpaid: undefined, paid: undefined, isTold: false},
          ...{rank: undefined, change: undefined, spans: []},
        })}
      />
    ),
  },
};
