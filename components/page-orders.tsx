import {useId} from 'preact/hooks';
import {fieldName} from '../lib/format/field.ts';
import {figureText} from '../lib/format/figure.ts';
import {inMajor} from '../lib/format/money.ts';
import type {FigureShown, PageOrders as Orders} from '../lib/reports/page-orders.ts';
import type {Examples} from './example.ts';
import {sampleOrder, sampleOrders} from './sample-orders.ts';
import {useWords} from './words-context.ts';
import './page-orders.css';

/** One figure of the shop, in each currency that it sold in: they are never added up. */
const ShopFigure = ({id, figures}: {id: FigureShown['id']; figures: readonly FigureShown[]}) => {
  const words = useWords();
  const own = figures.filter(figure => figure.id === id);
  if (own.length === 0) return null;
  return (
    <div>
      <dt>{words.t(`orders.figure.${id}`)}</dt>
      {own.map(({unit, figure: {value}}) => (
        <dd
          key={typeof value === 'object' ? value.currency : ''}
          data-testid="kpi"
          data-kpi={id}
          data-value={typeof value === 'object' ? inMajor(value) : value}
        >
          {figureText(value, unit, words)}
        </dd>
      ))}
    </div>
  );
};

const FIGURES = ['orders', 'gmv', 'aov'] as const;

const States = ({orders: {states, late}}: {orders: Orders}) => {
  const {t, number} = useWords();
  return (
    <>
      <h3>{t('orders.states')}</h3>
      <ul class="order-states">
        {states.map(({state, count}) => (
          <li key={state} data-state={state}>
            {t(`orders.state.${state}`)} <strong>{number(count)}</strong>
          </li>
        ))}
      </ul>
      {late > 0 ? <p class="orders-late">{t('orders.late', {count: late})}</p> : null}
    </>
  );
};

/** How one order went, and where its pages say different things. */
const History = ({one}: {one: NonNullable<Orders['one']>}) => {
  const words = useWords();
  const {t, day} = words;
  return (
    <>
      <h3>{t('orders.history')}</h3>
      <ol class="order-steps">
        {one.steps.map(({at, status, statusText}) => (
          <li key={at}>
            <time dateTime={new Date(at).toISOString()}>{day(at)}</time> {status ? t(`orders.state.${status}`) : statusText}
          </li>
        ))}
      </ol>
      {one.contradictions.map(({field, after}) => (
        <p key={`${field} ${after.at}`} class="orders-late">
          {t('orders.contradicts', {field: fieldName(field, words)})}
        </p>
      ))}
    </>
  );
};

/** What is kept of the orders that the open page tells of, and what their shop's orders come to. */
export const PageOrders = ({orders, dashboard}: {orders: Orders; dashboard: (hash: string) => string}) => {
  const {t} = useWords();
  const title = useId();
  const {count, figures, days, one} = orders;
  return (
    <section class="page-orders card" aria-labelledby={title} data-testid="page-orders">
      <header>
        <h2 id={title}>{one ? t('orders.one', {ref: one.ref}) : t('orders.here', {count})}</h2>
        <p class="faint">{t('orders.private')}</p>
      </header>
      {one ? <History one={one} /> : <States orders={orders} />}
      <h3>{t('orders.shop', {days})}</h3>
      <dl>
        {FIGURES.map(id => (
          <ShopFigure key={id} id={id} figures={figures} />
        ))}
      </dl>
      <p>
        <a href={dashboard('#/kpis')} target="_blank" rel="noopener">
          {t('orders.figures')}
        </a>
      </p>
    </section>
  );
};

const dashboard = (hash: string) => hash;
export const examples: Examples = {
  'a list': {width: 380, show: () => <PageOrders orders={sampleOrders} dashboard={dashboard} />},
  one: {width: 380, show: () => <PageOrders orders={sampleOrder} dashboard={dashboard} />},
};
