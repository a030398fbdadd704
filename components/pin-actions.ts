import type {BesideReport, Other} from '../lib/reports/beside.ts';

/** What a seller types as lines of a pinned page; empty: none. */
export type LinesTyped = {below: string; above: string};

/** What can be decided about a page beside the seller's own listings. */
export type PinActions = {
  /** Pins it to one of mine, or to none. */
  onPin: (report: BesideReport, to: Other | undefined) => void;
  onUnpin: (report: BesideReport) => void;
  /** Brings the pin back that was taken away last; undefined: none was. */
  onRepin: (() => void) | undefined;
  /** Says that it is another product than one of mine. */
  onRefuse: (report: BesideReport, of: Other) => void;
  onLines: (report: BesideReport, lines: {below: BesideReport['price']; above: BesideReport['price']}) => void;
  /** Asks for the host, within the click; undefined: it is granted, or there is none. */
  onGrant: (() => void) | undefined;
  /** What the browser will ask for when the page is pinned. */
  asks: {isHost: boolean; isNotifications: boolean};
  /** Asks for notifications, within the click; undefined: they are shown already. */
  onNotify: (() => void) | undefined;
  /** Why the last decision was not kept. */
  failed: string | undefined;
};
