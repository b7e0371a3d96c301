import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { WorkLine } from '../../../playbook/play';
import type { Report } from '../../../report/report';
import type { WorkFilter } from '../../../session/state';
import { workCounts, workLines } from '../../../session/views/work-list';
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
  filter: { minWidth: 0, paddingInline: '8px' },
});

const FILTERS: readonly WorkFilter[] = ['today', 'week', 'waiting'];

/** Whom to contact now, about what: one line a customer, most important first; a row opens reasons, words and the form to log it. */
export function NextPage({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state: { filters, place }, commands } = useSession();
  const { t } = useWords();
  const lines = useMemo(() => workLines(report, filters.work), [report, filters.work]);
  const counts = useMemo(() => workCounts(report), [report]);
  const clear = useClearDay(report);
  const open = useCallback(({ customer, currency }: WorkLine) => commands.open({ kind: 'work', customer, currency }), [commands]);
  const row = useWorkRow(open);
  const rows = useMemo(() => lines.map((line, index) => ({ ...row(line, index, lines.length), beneath: <WorkActs line={line} /> })), [lines, row]);
  const more = filters.work === 'today' && counts.week > 0 ? 'week' : filters.work !== 'today' && counts.today > 0 ? 'today' : null;
  return (
    <>
      <HiddenHeading>{t('pane.tab.next')}</HiddenHeading>
      <StaleBar />
      <div className={styles.filters} role="group" aria-label={t('pane.next.filter')}>
        {FILTERS.map((filter) => (
          <ToggleButton key={filter} size="small" className={styles.filter} checked={filters.work === filter} onClick={() => commands.filter({ work: filter })}>
            {t(`pane.next.${filter}`)} {counts[filter]}
          </ToggleButton>
        ))}
      </div>
      {lines.length === 0 && (
        <EmptyState
          text={filters.work === 'today' ? clear : t(`pane.next.${filters.work}.empty`)}
          {...(more ? { action: t(more === 'week' ? 'pane.next.showWeek' : 'pane.next.showToday'), onAction: () => commands.filter({ work: more }) } : {})}
        />
      )}
      <RowList
        label={t('pane.tab.next')} filter={filters.work} chosen={place.detail?.kind === 'work' ? workKey(place.detail) : undefined}
        rows={rows}
      />
    </>
  );
}
