import type {Column} from '../lib/reports/listings-columns.ts';
import type {ListingsReport} from '../lib/reports/listings-report.ts';
import {CheckList} from './check-list.tsx';
import type {Examples} from './example.ts';
import type {FileKind, ListingsActions, SaveJob} from './listings-actions.ts';
import {Menu} from './menu.tsx';
import {Progress} from './progress.tsx';
import {tableActions, tableIn} from './sample-table.ts';
import {useWords} from './words-context.ts';

type Report = Pick<ListingsReport, 'columns' | 'allColumns'>;

const ColumnsMenu = ({report, onColumns}: {report: Report; onColumns: ListingsActions['onColumns']}) => {
  const {t} = useWords();
  const {columns, allColumns} = report;
  const choices = allColumns.map(column => ({
    value: column,
    name: t(`listings.${column}`),
    isOn: columns.includes(column),
    // Every row is named by its title.
    isFixed: column === 'title',
  }));
  const toggle = (value: string) => {
    const isOn = columns.includes(value as Column);
    onColumns(allColumns.filter(column => (column === value ? !isOn : columns.includes(column))));
  };
  return (
    <Menu label={t('listings.columns')} icon="columns" align="end">
      {() => (
        <>
          <CheckList choices={choices} onToggle={toggle} />
          <p class="menu-foot">
            <button type="button" class="menu-item" onClick={() => onColumns(undefined)}>
              {t('listings.columns.reset')}
            </button>
          </p>
        </>
      )}
    </Menu>
  );
};

const kinds = ['csv', 'xlsx'] as const satisfies FileKind[];

const SaveMenu = ({onSave}: {onSave: ListingsActions['onSave']}) => {
  const {t} = useWords();
  return (
    <Menu label={t('listings.out')} icon="save" align="end">
      {close =>
        kinds.map(kind => (
          <button
            key={kind}
            type="button"
            class="menu-item"
            data-testid={`save-${kind}`}
            onClick={() => {
              close();
              onSave(kind);
            }}
          >
            {t(`listings.out.${kind}`)}
          </button>
        ))
      }
    </Menu>
  );
};

/** Which columns are shown, and the rows as a file. */
export const ListingsTools = ({report, actions}: {report: Report; actions: Pick<ListingsActions, 'onColumns' | 'onSave'>}) => (
  <div class="listings-tools">
    <ColumnsMenu report={report} onColumns={actions.onColumns} />
    <SaveMenu onSave={actions.onSave} />
  </div>
);

/** How far the file is that the seller asked for. */
export const SaveState = ({job}: {job: SaveJob}) => {
  const {t, number} = useWords();
  if (job.state === 'running') {
    const {done, all} = job;
    return <Progress label={t('listings.out.progress', {done: number(done), all: number(all)})} share={all ? done / all : 0} />;
  }
  if (job.state === 'failed') return <p role="alert">{t('listings.out.failed', {detail: job.why})}</p>;
  return (
    <div class="save-state" role="status">
      {job.state === 'done' ? t('listings.out.done', {count: job.rows, file: job.file}) : null}
    </div>
  );
};

export const examples: Examples = {
  tools: language => <ListingsTools report={tableIn(language)} actions={tableActions} />,
  columns: {
    show: language => (
      <div style={{minHeight: '430px', width: '320px'}}>
        <ListingsTools report={tableIn(language)} actions={tableActions} />
      </div>
    ),
    press: ['.menu:first-child .menu-button'],
  },
  writing: () => <SaveState job={{state: 'running', done: 300, all: 1204}} />,
  written: () => <SaveState job={{state: 'done', rows: 1204, file: 'listings-2026-11-22.csv'}} />,
  failed: () => <SaveState job={{state: 'failed', why: 'QuotaExceededError'}} />,
};
