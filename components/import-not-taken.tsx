import type {Examples} from './example.ts';
import type {ImportJob} from './jobs.ts';
import {useWords} from './words-context.ts';

const Trouble = ({title, body}: {title: string; body: string}) => (
  <div role="alert">
    <p class="refused-title">{title}</p>
    <p>{body}</p>
  </div>
);

/** A file that cannot be taken, and what can. */
export const NotTaken = ({job}: {job: ImportJob}) => {
  const {t, list, language} = useWords();
  if (job.state === 'failed') return <p role="alert">{t('app.error', {detail: job.why})}</p>;
  if (job.state === 'broken') return <Trouble title={t('backup.broken')} body={t('backup.broken.body')} />;
  if (job.state === 'not-undone') return <p role="alert">{t('backup.gone')}</p>;
  if (job.state !== 'unknown' && job.state !== 'unreadable') return null;
  const headings =
    job.state === 'unknown'
      ? list(
          job.headings
            .filter(Boolean)
            .slice(0, 8)
            .map(one => `“${one.slice(0, 40)}”`),
        )
      : '';
  const reports = job.state === 'unknown' ? list(job.known.map(name => name[language])) : '';
  return <Trouble title={t(`import.${job.state}`)} body={t(`import.${job.state}.body`, {headings, reports})} />;
};

const known = [{en: 'Etsy: listings (CSV)', 'zh-CN': 'Etsy 商品列表（CSV）'}];

export const examples: Examples = {
  unknown: () => <NotTaken job={{state: 'unknown', headings: ['Order ID', 'Buyer', 'Total'], known}} />,
  unreadable: () => <NotTaken job={{state: 'unreadable'}} />,
  'not whole': () => <NotTaken job={{state: 'broken'}} />,
  'not undone': () => <NotTaken job={{state: 'not-undone'}} />,
  failed: () => <NotTaken job={{state: 'failed', why: 'NotReadableError'}} />,
};
