import {Beside} from '../../components/beside.tsx';
import type {ThingKey} from '../../lib/model/thing.ts';
import {besideOf, pinActions} from './beside.ts';

type Props = {of: ThingKey | undefined; isGranted: boolean; href: (id: string) => string; isWhole?: boolean};

/** What is said of the listing that is shown beside those that it is held against; nothing until it is known. */
export const BesidePart = ({of, isGranted, href, isWhole = false}: Props) => {
  const report = besideOf(of);
  return report ? <Beside report={report} actions={pinActions()} isGranted={isGranted} href={href} isWhole={isWhole} /> : null;
};
