import type {MarginSheet, MarginWhy} from '../lib/reports/margin.ts';
import type {Examples} from './example.ts';
import {feesHash, placeOfWhy, whyText} from './margin-text.ts';
import {Notice} from './notice.tsx';
import {uncostedSheet} from './sample-margin.ts';
import {useWords} from './words-context.ts';

/** Why no profit is shown, and the way to where what is missing can be said. */
export const WhyUnknown = ({sheet, why}: {sheet: MarginSheet; why: MarginWhy}) => {
  const words = useWords();
  const {t} = words;
  const place = placeOfWhy(why.why);
  return (
    <div data-testid="margin-unknown" data-why={why.why}>
      <Notice title={t('margin.why')} body={whyText(why, words)}>
        {place === 'fees' ? (
          <a class="button" href={feesHash(sheet.feesOf)}>
            {t('margin.change.fees')}
          </a>
        ) : null}
        {place === 'page' ? (
          <a class="button" href={`#/listings/${sheet.id}`}>
            {t('margin.listing')}
          </a>
        ) : null}
      </Notice>
    </div>
  );
};

const shown = (why: MarginWhy) => ({
  width: 640,
  show: (language: Parameters<typeof uncostedSheet>[0]) => <WhyUnknown sheet={uncostedSheet(language)} why={why} />,
});

export const examples: Examples = {
  'no cost': shown({why: 'no-cost'}),
  'no price': shown({why: 'no-price'}),
  'contradicting prices': shown({why: 'price-undecided'}),
  'no schedule': shown({why: 'no-schedule'}),
  'rates needed': shown({why: 'rate-needed', fees: ['commission', 'payment']}),
  'two currencies': shown({why: 'mixed-currencies', currencies: ['EUR', 'USD']}),
  'a fee not known yet': shown({why: 'not-known-before', fee: 'referral', day: '2026-12-01'}),
};
