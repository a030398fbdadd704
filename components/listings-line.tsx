import type {Language} from '../lib/format/language.ts';
import type {ListingsReport} from '../lib/reports/listings-report.ts';
import type {Examples} from './example.ts';
import {Icon} from './icon.tsx';
import type {Busy, ListingsActions} from './listings-actions.ts';
import {Progress} from './progress.tsx';
import {tableActions, tableIn} from './sample-table.ts';
import {useWords} from './words-context.ts';

type Actions = Pick<ListingsActions, 'onDelete' | 'onSelectAll'>;
type Props = {report: Pick<ListingsReport, 'rows' | 'total'>; selected: ReadonlySet<string>; busy: Busy; actions: Actions};

const Waiting = ({busy}: {busy: NonNullable<Busy>}) => {
  const {t, number} = useWords();
  if (busy.what === 'sorting') return <Progress label={t('listings.sorting')} />;
  const {what, done, all} = busy;
  return <Progress label={t(`listings.${what}`, {done: number(done), all: number(all)})} share={all ? done / all : 0} />;
};

const Selection = ({count, actions}: {count: number; actions: Actions}) => {
  const {t} = useWords();
  return (
    <div class="listings-selection">
      <span>{t('listings.selected', {count})}</span>
      <button type="button" class="button grave" data-testid="delete-selected" onClick={actions.onDelete}>
        <Icon name="bin" />
        {t('listings.delete')}
      </button>
      <button type="button" class="link-button" onClick={() => actions.onSelectAll(false)}>
        {t('listings.unselect')}
      </button>
    </div>
  );
};

/** How many there are, what is being waited for, and what can be done with those selected. */
export const ListingsLine = ({report, selected, busy, actions}: Props) => {
  const {t, number} = useWords();
  const {rows, total} = report;
  const matching = rows.length;
  // How many there are is known when all are read.
  const said =
    matching === total ? t('listings.shown', {count: total}) : t('listings.matching', {matching: number(matching), total: number(total)});
  return (
    <div class="listings-line">
      <p class="listings-count" role="status">
        {busy?.what === 'reading' ? null : said}
      </p>
      {busy ? <Waiting busy={busy} /> : null}
      {selected.size > 0 ? <Selection count={selected.size} actions={actions} /> : null}
    </div>
  );
};

const shown = (language: Language, props: Partial<Props> = {}) => (
  <ListingsLine report={tableIn(language)} selected={new Set()} busy={undefined} actions={tableActions} {...props} />
);

export const examples: Examples = {
  some: {show: language => shown(language), width: 640},
  all: {show: language => shown(language, {report: {...tableIn(language), total: 4}}), width: 640},
  selected: {show: language => shown(language, {selected: new Set(['1', '2'])}), width: 640},
  reading: {show: language => shown(language, {busy: {what: 'reading', done: 300, all: 1204}}), width: 640},
  judging: {show: language => shown(language, {busy: {what: 'judging', done: 900, all: 1204}}), width: 640},
  sorting: {show: language => shown(language, {busy: {what: 'sorting'}}), width: 640},
};
