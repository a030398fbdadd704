import {ColumnsPart} from '../../components/columns-part.tsx';
import type {Outcome} from '../../lib/messages.ts';
import {columnActions, columnsOf, type Looked, mayHaveColumns} from './columns.ts';

type Props = {page: Looked | undefined; outcome: Outcome | undefined; onSaid: () => unknown};

/** How the columns of the page in front were read, where it may be a page of a back end. */
export const ColumnsHere = ({page, outcome, onSaid}: Props) =>
  mayHaveColumns(page?.url, outcome) ? <ColumnsPart shown={columnsOf(page?.url)} actions={columnActions(page, onSaid)} /> : null;
