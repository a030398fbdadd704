import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {nextPage} from '../../lib/read/next-page.ts';
import {pageOf} from '../../lib/read/page.ts';
import type {Turned} from '../../lib/read-on.ts';

/** Put into a page whose list the seller has read page by page: presses its own “next”, once, and says whether it could. */
export default defineUnlistedScript((): Turned => {
  // A hidden page does not render: what it would show next could not be read.
  if (document.hidden) return 'hidden';
  const next = nextPage(pageOf(document, location.href));
  if (next.state === 'there') next.control.click();
  return next.state === 'there' ? 'turned' : next.state;
});
