import {WatchedView} from '../../components/watched-view.tsx';
import {checkActions, isAll} from '../screen/check.ts';
import {unpin, watched} from './watched.ts';

/** The room of pinned pages, wired to what is kept. */
export const WatchedHere = () => <WatchedView report={watched.value} isAll={isAll.value} actions={checkActions} onUnpin={unpin} />;
