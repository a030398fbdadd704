import type {CheckShown, MissedPage, StoppedHost} from '../lib/reports/check.ts';
import type {Examples} from './example.ts';
import {sampleCheck} from './sample-watched.ts';
import {useWords} from './words-context.ts';
import './check.css';

const Host = ({stopped: {host, why, url, skipped}}: {stopped: StoppedHost}) => {
  const {t} = useWords();
  return (
    <li class="check-host" data-testid="check-host" data-host={host} data-why={why}>
      {t(`check.host.${why}`, {host})} {skipped > 0 ? `${t('check.skipped', {count: skipped})} ` : null}
      {why === 'not-granted' ? null : (
        <a href={url} target="_blank" rel="noreferrer">
          {t('check.open')}
          <span class="hidden-text">
            {t('text.colon')}
            {host}
          </span>
        </a>
      )}
    </li>
  );
};

type MissedWhy = 'no-product' | 'other' | 'unreachable' | 'elsewhere' | 'silent';
const isMissed = (why: string): why is MissedWhy => ['no-product', 'other', 'unreachable', 'elsewhere', 'silent'].includes(why);

const Missed = ({page: {url, host, why}, title}: {page: MissedPage; title: string | undefined}) => {
  const {t} = useWords();
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer">
        {title ?? url}
      </a>{' '}
      <span class="faint">
        {host} · {isMissed(why) ? t(`check.missed.${why}`) : ''}
      </span>
    </li>
  );
};

type Props = {check: Pick<CheckShown, 'stopped' | 'missed'>; titleOf: (id: string) => string | undefined};

/** What a check could not read: the sites that stopped it, a sentence each, and single pages. */
export const CheckTrouble = ({check: {stopped, missed}, titleOf}: Props) => {
  const {t} = useWords();
  return (
    <>
      {stopped.length > 0 ? (
        <ul class="check-hosts">
          {stopped.map(one => (
            <Host key={one.host} stopped={one} />
          ))}
        </ul>
      ) : null}
      {missed.length > 0 ? (
        <details class="fold" data-testid="check-missed">
          <summary>{t('check.missed', {count: missed.length})}</summary>
          <ul>
            {missed.map(page => (
              <Missed key={page.id} page={page} title={titleOf(page.id)} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
};

export const examples: Examples = {
  'a wall, and pages that are gone': {
    width: 640,
    press: ['summary'],
    show: () => <CheckTrouble check={sampleCheck} titleOf={id => (id === '1' ? 'Oak hook' : undefined)} />,
  },
  'a host that is allowed no longer': {
    width: 380,
    show: () => (
      <CheckTrouble
        check={{missed: [], stopped: [{host: 'shop.example', why: 'not-granted', url: 'https://shop.example/p/1', skipped: 2}]}}
        titleOf={() => undefined}
      />
    ),
  },
};
