import type {Examples} from './example.ts';
import {sampleStand, sampleStandActions} from './sample-stand.ts';
import type {StandShown} from './stand-actions.ts';
import {StandFacts} from './stand-facts.tsx';
import {StandPins} from './stand-pins.tsx';
import {useWords} from './words-context.ts';
import './stand.css';

/** Where the seller stands in the search that is shown, and how it is watched. */
export const PageStand = ({level: Heading = 'h3', ...shown}: StandShown & {level?: 'h2' | 'h3'}) => {
  const {t} = useWords();
  return (
    <section class="page-stand" data-testid="stand" data-of={shown.report.id}>
      <Heading>{t('stand.title')}</Heading>
      <StandFacts report={shown.report} />
      <StandPins {...shown} />
    </section>
  );
};

export const examples: Examples = {
  whole: {width: 380, show: language => <PageStand report={sampleStand(language)} actions={sampleStandActions} isGranted />},
};
