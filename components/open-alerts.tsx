import type {AlertShown} from '../lib/reports/alert-board.ts';
import type {AlertActions} from './alert-actions.ts';
import type {Examples} from './example.ts';
import {PageAlert} from './page-alert.tsx';
import {sampleAlertActions, sampleShown} from './sample-alerts.ts';
import {useWords} from './words-context.ts';

/** So many are shown before what the open page says. */
const FIRST = 2;

type Props = {shown: readonly AlertShown[]; actions: AlertActions; dashboard: (hash: string) => string};

/** The alerts that call for the seller, above all else in popup and side panel: the worst first, and the way to the others. */
export const OpenAlerts = ({shown, actions, dashboard}: Props) => {
  const {t} = useWords();
  if (shown.length === 0) return null;
  const more = shown.length - FIRST;
  return (
    <section aria-label={t('nav.alerts')} data-testid="open-alerts">
      {shown.slice(0, FIRST).map(one => (
        <PageAlert key={one.id} shown={one} actions={actions} href={dashboard} isShort />
      ))}
      {more > 0 ? (
        <p>
          <a href={dashboard('#/alerts')} target="_blank" rel="noopener">
            {t('alerts.more', {count: more})}
          </a>
        </p>
      ) : null}
    </section>
  );
};

const shown = (all: readonly AlertShown[]) => <OpenAlerts shown={all} actions={sampleAlertActions} dashboard={hash => hash} />;

export const examples: Examples = {
  one: {width: 380, show: language => shown(sampleShown(language).slice(0, 1))},
  'more than are shown': {
    width: 380,
    show: language => {
      const [first, second] = sampleShown(language);
      return shown([first, {...second, id: '2'}, {...second, id: '3'}, {...second, id: '4'}]);
    },
  },
};
