import type {BesideReport, Proposal} from '../lib/reports/beside.ts';
import type {Examples} from './example.ts';
import {HiddenName} from './hidden-name.tsx';
import {MatchWhy} from './match-why.tsx';
import type {PinActions} from './pin-actions.ts';
import {PinLines} from './pin-lines.tsx';
import {PinOthers} from './pin-others.tsx';
import {sampleBeside, samplePinActions, sampleProposals} from './sample-beside.ts';
import {useWords} from './words-context.ts';
import './pin-part.css';

type Props = {report: BesideReport; actions: PinActions; isGranted: boolean; href: (id: string) => string};

const Proposed = ({report, proposal, actions}: {report: BesideReport; proposal: Proposal; actions: PinActions}) => {
  const {t, percent} = useWords();
  const title = proposal.title ?? t('listings.untitled');
  return (
    <li class="pin-proposal">
      <button
        type="button"
        class={`button ${proposal.probability >= 0.5 ? 'main' : ''}`}
        data-testid="pin"
        data-listing={proposal.id}
        onClick={() => actions.onPin(report, proposal)}
      >
        {t('pin.to', {title})}
      </button>
      <p class="faint">
        {proposal.host} · {proposal.probability === 1 ? t('pin.said') : t('pin.chance', {chance: percent(proposal.probability)})}
      </p>
      <MatchWhy why={proposal.why} />
      <button type="button" class="link-button" data-testid="refuse-match" onClick={() => actions.onRefuse(report, proposal)}>
        {t('pin.refuse')}
        <HiddenName name={title} />
      </button>
    </li>
  );
};

/** What the browser is going to ask for once the page is pinned: nobody is to be surprised by that. */
const WillAsk = ({asks: {isHost, isNotifications}}: {asks: PinActions['asks']}) => {
  const {t} = useWords();
  if (!isHost && !isNotifications) return null;
  return <p class="faint">{t(isHost && isNotifications ? 'pin.asks.both' : isHost ? 'pin.asks.host' : 'pin.asks.notifications')}</p>;
};

const Unpinned = ({report, actions}: Omit<Props, 'isGranted' | 'href'>) => {
  const {t} = useWords();
  const {proposals, own} = report;
  const others = own.filter(({id}) => !proposals.some(proposal => proposal.id === id));
  return (
    <>
      <h3>{t('pin.title')}</h3>
      {actions.onRepin ? (
        <p role="status">
          {t('pin.unpinned')}{' '}
          <button type="button" class="link-button" data-testid="undo-unpin" onClick={actions.onRepin}>
            {t('chosen.undo')}
          </button>
        </p>
      ) : null}
      <ul class="pin-proposals">
        {proposals.map(proposal => (
          <Proposed key={proposal.id} report={report} proposal={proposal} actions={actions} />
        ))}
      </ul>
      <button type="button" class="button" data-testid="pin" data-listing="" onClick={() => actions.onPin(report, undefined)}>
        {t('pin.bare')}
      </button>
      <PinOthers report={report} others={others} actions={actions} />
      <WillAsk asks={actions.asks} />
      <p class="faint">{own.length === 0 ? t('pin.noOwn') : proposals.length === 0 ? t('pin.none') : t('pin.body')}</p>
    </>
  );
};

const Pinned = ({report, actions, isGranted, href}: Props) => {
  const {t} = useWords();
  const {pin, against, own, proposals} = report;
  const others = [...proposals, ...own.filter(({id}) => !proposals.some(proposal => proposal.id === id))];
  return (
    <>
      <p class="pin-state" data-testid="pinned" data-to={against?.mine.id ?? ''}>
        <span>
          {t(pin?.to ? 'pin.pinnedTo' : 'pin.pinned')}{' '}
          {against ? <a href={href(against.mine.id)}>{against.mine.title ?? t('listings.untitled')}</a> : pin?.to ? t('pin.gone') : null}
        </span>
        <button type="button" class="link-button" data-testid="unpin" onClick={() => actions.onUnpin(report)}>
          {t('pin.unpin')}
        </button>
      </p>
      {isGranted ? null : <p class="faint">{t('pin.grant')}</p>}
      {isGranted || !actions.onGrant ? null : (
        <button type="button" class="button small" data-testid="pin-grant" onClick={actions.onGrant}>
          {t('access.ask')}
        </button>
      )}
      {actions.onNotify ? (
        <button type="button" class="button small" data-testid="ask-notifications" onClick={actions.onNotify}>
          {t('pin.notify')}
        </button>
      ) : (
        <p class="faint">{t('pin.notified')}</p>
      )}
      <PinLines key={JSON.stringify([pin?.below, pin?.above])} report={report} onLines={actions.onLines} />
      <details class="fold">
        <summary>{t('pin.other')}</summary>
        <PinOthers report={report} others={others.filter(({id}) => id !== against?.mine.id)} actions={actions} />
      </details>
    </>
  );
};

/** Lets the seller watch a page that is not theirs, held against one of their own listings. */
export const PinPart = (props: Props) => {
  const {t} = useWords();
  const {failed} = props.actions;
  return (
    <div class="pin-part">
      {props.report.pin ? <Pinned {...props} /> : <Unpinned {...props} />}
      {failed ? <p role="alert">{t('pin.failed', {detail: failed})}</p> : null}
    </div>
  );
};

const shown = (report: BesideReport, actions = samplePinActions, isGranted = true) => (
  <PinPart report={report} actions={actions} isGranted={isGranted} href={id => `#/listings/${id}`} />
);

export const examples: Examples = {
  'to be pinned': language => shown({...sampleBeside(language), pin: undefined, proposals: sampleProposals(language)}),
  'nothing to hold it against': language => shown({...sampleBeside(language), pin: undefined, own: [], proposals: []}),
  'what the browser will ask for': language =>
    shown(
      {...sampleBeside(language), pin: undefined, proposals: []},
      {...samplePinActions, asks: {isHost: true, isNotifications: true}},
      false,
    ),
  'just unpinned': language =>
    shown({...sampleBeside(language), pin: undefined, proposals: []}, {...samplePinActions, onRepin: () => undefined}),
  pinned: language => shown(sampleBeside(language)),
  'pinned, to be allowed, not kept': language =>
    shown({...sampleBeside(language), against: undefined}, {...samplePinActions, onNotify: undefined, failed: 'QuotaExceededError'}, false),
};
