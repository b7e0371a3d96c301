import { makeStyles, SearchBox, ToggleButton } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { WorkLine } from '../../../playbook/play';
import type { Report } from '../../../report/report';
import type { WorkFilter } from '../../../session/state';
import { foundLines, workCounts, workLines } from '../../../session/views/work-list';
import { EmptyState } from '../../components/EmptyState';
import { HiddenHeading } from '../../components/Hidden';
import { RowList } from '../../components/RowList';
import { StaleBar } from '../../components/StaleBar';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { useClearDay } from './use-clear-day';
import { useWorkRow, workKey } from './use-work-row';
import { WorkActs } from './WorkActs';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '6px' },
  search: { flexGrow: 1, flexBasis: '100px', minWidth: 0, maxWidth: '400px' },
  filter: { minWidth: 0, paddingInline: '8px' },
});

const FILTERS: readonly WorkFilter[] = ['today', 'week', 'waiting'];

/** Whom to contact now, about what: one line a customer, most important first; a row opens reasons, words and the form to log it. */
export function NextPage({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state: { filters, place }, commands } = useSession();
  const { t } = useWords();
  const searching = filters.workSearch.trim() !== '';
  const lines = useMemo(() => (searching ? foundLines(report, filters.workSearch) : workLines(report, filters.work)), [report, searching, filters.workSearch, filters.work]);
  const counts = useMemo(() => workCounts(report), [report]);
  const open = useCallback(({ customer, currency }: WorkLine) => commands.open({ kind: 'work', customer, currency }), [commands]);
  const row = useWorkRow(open);
  const rows = useMemo(() => lines.map((line, index) => ({ ...row(line, index, lines.length), beneath: <WorkActs line={line} /> })), [lines, row]);
  return (
    <>
      <HiddenHeading>{t('pane.tab.next')}</HiddenHeading>
      <StaleBar />
      <div className={styles.filters} role="group" aria-label={t('pane.next.filter')}>
        {FILTERS.map((filter) => (
          <ToggleButton key={filter} size="small" className={styles.filter} checked={!searching && filters.work === filter} onClick={() => commands.filter({ work: filter, workSearch: '' })}>
            {t(`pane.next.${filter}`)} {counts[filter]}
          </ToggleButton>
        ))}
        <SearchBox
          className={styles.search} size="small" placeholder={t('pane.next.search')} aria-label={t('pane.next.search')}
          value={filters.workSearch} onChange={(_, { value }) => commands.filter({ workSearch: value })}
        />
      </div>
      {lines.length === 0 && (searching
        ? <EmptyState text={t('pane.next.none')} action={t('pane.filter.clear')} onAction={() => commands.filter({ workSearch: '' })} />
        : <NoWork report={report} filter={filters.work} counts={counts} />)}
      <RowList
        label={t('pane.tab.next')} filter={`${filters.work} ${filters.workSearch}`} chosen={place.detail?.kind === 'work' ? workKey(place.detail) : undefined}
        rows={rows}
      />
    </>
  );
}

/** A filter without lines: what comes next, and where there is something to do. */
function NoWork({ report, filter, counts }: { readonly report: Report; readonly filter: WorkFilter; readonly counts: Readonly<Record<WorkFilter, number>> }): React.JSX.Element {
  const { commands } = useSession();
  const { t } = useWords();
  const clear = useClearDay(report);
  const more = filter === 'today' && counts.week > 0 ? 'week' : filter !== 'today' && counts.today > 0 ? 'today' : null;
  return (
    <EmptyState
      text={filter === 'today' ? clear : t(`pane.next.${filter}.empty`)}
      {...(more ? { action: t(more === 'week' ? 'pane.next.showWeek' : 'pane.next.showToday'), onAction: () => commands.filter({ work: more }) } : {})}
    />
  );
}
