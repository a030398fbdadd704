import {SiteAccess} from '../../components/site-access.tsx';
import {access, askForSite, leaveSite} from '../screen/access.ts';

/** The button that asks for the site of what is looked at, or takes it back; nothing where there is none to ask for. */
export const AccessHere = () => (access.value ? <SiteAccess access={access.value} onAsk={askForSite} onStop={leaveSite} /> : null);
