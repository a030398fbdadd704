import {CheckLine} from '../../components/check-line.tsx';
import {check, checkActions} from './check.ts';

/** The line about the check of pinned pages that goes on, where one does. */
export const CheckHere = ({dashboard}: {dashboard: (hash: string) => string}) => (
  <CheckLine check={check.value} actions={checkActions} href={dashboard('#/pins')} />
);
