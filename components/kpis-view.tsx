import type {KpisReport} from '../lib/reports/kpis.ts';
import {PlaceChoice} from './choice.tsx';
import {type Examples, nothing} from './example.ts';
import {FigureRoom} from './figure-room.tsx';
import type {Ask, RoomShown} from './figures.ts';
import {KpiCard} from './kpi-card.tsx';
import {NOW} from './sample-card.ts';
import {kpiCards, places} from './sample-figures.ts';
import {useWords} from './words-context.ts';
import './kpis-view.css';

type Props = RoomShown<KpisReport> & {onAsk: Ask<{place: string}>};

/** Every KPI of all shops, or of one. */
export const KpisView = ({report, waiting, failed, onAsk}: Props) => {
  const {t} = useWords();
  return (
    <FigureRoom
      room="kpis"
      waiting={waiting}
      failed={failed}
      isEmpty={report?.places.length === 0}
      controls={report ? <PlaceChoice places={report.places} place={report.place} onChange={place => onAsk({place})} /> : null}
      nature={t('kpis.nature')}
    >
      {report ? (
        <div class="kpi-cards">
          {report.cards.map(card => (
            <KpiCard key={`${card.id} ${card.currency}`} card={card} days={report.days} />
          ))}
        </div>
      ) : null}
    </FigureRoom>
  );
};

const report: KpisReport = {cards: Object.values(kpiCards), places, place: '', days: 30, listings: 42, now: NOW};

export const examples: Examples = {
  some: {show: () => <KpisView report={report} waiting={undefined} failed={undefined} onAsk={nothing} />, width: 1000},
};
