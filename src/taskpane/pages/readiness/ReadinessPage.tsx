import { Button, makeStyles, SearchBox, ToggleButton, Tooltip } from '@fluentui/react-components';
import { Filter20Filled, Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '../../../report/report';
import type { ReadinessFilter } from '../../../session/state';
import { dealList, statusCounts, type DealRow } from '../../../session/views/deal-list';
import { EmptyState } from '../../components/EmptyState';
import { HiddenHeading } from '../../components/Hidden';
import { RowList, type Rows } from '../../components/RowList';
import { StaleBar } from '../../components/StaleBar';
import { DealStatusIcon } from '../../components/StatusIcon';
import { TwoLines } from '../../components/TwoLines';
import { percent } from '../../format';
import { useSay } from '../../use-say';
import { useCommands, useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { ActiveFilters } from './ActiveFilters';
import { FilterPanel } from './FilterPanel';
import { MissingColumns } from './MissingColumns';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', alignItems: 'center' },
  search: { flexGrow: 1, minWidth: 0, maxWidth: '400px' },
  statuses: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBlock: '6px' },
  status: { minWidth: 0, paddingInline: '6px' },
});

const STATUSES: readonly ReadinessFilter[] = ['almost', 'notReady', 'ready', 'settled'];

/** Which deal can be asked for, and what is the smallest thing missing. */
export function ReadinessPage({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state: { filters, place }, commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  // Typing comes first: the list follows when there is time.
  const inForce = useDeferredValue(filters);
  const rows = useMemo(() => dealList(report, inForce), [report, inForce]);
  const counts = useMemo(() => statusCounts(report), [report]);
  const [unfolded, setUnfolded] = useState(false);
  const active = filters.customer !== null || filters.owner !== null || filters.rule !== null || filters.minimum > 0 || filters.overdueOver !== null;
  useSaidCount(rows.length);
  const toggle = (status: ReadinessFilter): void => {
    const has = filters.statuses.includes(status);
    commands.filter({ statuses: has ? filters.statuses.filter((one) => one !== status) : [...filters.statuses, status] });
  };
  const allReady = counts.almost + counts.notReady === 0 && report.readiness.length > 0;
  return (
    <>
      <HiddenHeading>{t('pane.tab.readiness')}</HiddenHeading>
      <StaleBar />
      <div className={styles.bar}>
        <SearchBox
          className={styles.search} size="small" placeholder={t('pane.readiness.search')} aria-label={t('pane.readiness.search')}
          value={filters.search} onChange={(_, data) => commands.filter({ search: data.value })}
        />
        <Tooltip content={t('pane.filter.more')} relationship="label">
          <Button
            size="small" appearance="subtle" icon={active ? <Filter20Filled /> : <Filter20Regular />} aria-expanded={unfolded} aria-controls="filters"
            onClick={() => setUnfolded(!unfolded)}
          />
        </Tooltip>
      </div>
      <div className={styles.statuses} role="group" aria-label={t('pane.readiness.filter')}>
        {STATUSES.map((status) => (
          <ToggleButton key={status} size="small" className={styles.status} checked={filters.statuses.includes(status)} onClick={() => toggle(status)}>
            {say({ id: `checklist.status.${status}` })} {counts[status]}
          </ToggleButton>
        ))}
      </div>
      {unfolded ? <FilterPanel report={report} id="filters" /> : <ActiveFilters />}
      <MissingColumns report={report} />
      {rows.length === 0 && (allReady
        ? <EmptyState text={t('pane.readiness.allReady', { count: counts.ready })} action={t('pane.tab.next')} onAction={() => commands.openTab('next')} />
        : <EmptyState text={t(report.readiness.length === 0 ? 'pane.readiness.noDeals' : 'pane.readiness.none')} action={t('pane.filter.clear')} onAction={commands.clearFilters} />)}
      <DealRows rows={rows} filter={JSON.stringify(inForce)} chosen={place.detail?.kind === 'deal' ? place.detail.dealId : undefined} />
    </>
  );
}

/** Says how many deals are left, once a filter has been changed and not while somebody types. */
function useSaidCount(count: number): void {
  const { said } = useCommands();
  const before = useRef(count);
  useEffect(() => {
    if (before.current === count) return undefined;
    const timer = setTimeout(() => {
      before.current = count;
      said('pane.said.rows', { count });
    }, 800);
    return () => clearTimeout(timer);
  }, [count, said]);
}

interface DealRowsProps {
  readonly rows: readonly DealRow[];
  readonly filter: string;
  readonly chosen: string | undefined;
}

/** The deals themselves; drawn again only for other rows, whatever else happens in the pane. */
const DealRows = memo(function DealRows({ rows, filter, chosen }: DealRowsProps): React.JSX.Element {
  const commands = useCommands();
  const { t, row, money } = useWords();
  const say = useSay();
  const shown = useMemo((): Rows => ({
    length: rows.length,
    at: (index) => {
      const one = rows[index];
      if (!one) return undefined;
      const { readiness: { deal, status, score }, gaps } = one;
      const name = deal.name || deal.number || deal.id;
      const first = gaps[0];
      const done = status === 'ready' || status === 'settled';
      const lacking = first ? t('pane.readiness.gap', { gap: say({ id: `rule.${first.rule.id}.gap` }), count: gaps.length }) : done ? say({ id: `checklist.status.${status}` }) : t('pane.readiness.columnsOnly');
      const cell = first?.fixCell ?? first?.proof[0] ?? deal.row.cell('projectName');
      return {
        key: deal.id,
        name: t('pane.deal.name', {
          status: say({ id: `checklist.status.${status}` }), customer: deal.customer ?? t('pane.unknownCustomer'), deal: name, amount: money(deal.open, deal.currency),
          score: score === null ? '' : percent(score), gaps: gaps.length, index: index + 1, count: rows.length,
        }),
        content: (
          <TwoLines
            icon={<DealStatusIcon status={status} />} main={deal.customer ?? t('pane.unknownCustomer')} end={row(deal.open, deal.currency)}
            second={`${name} · ${lacking}`} secondEnd={score === null ? '' : percent(score)}
          />
        ),
        onOpen: () => commands.open({ kind: 'deal', dealId: deal.id }),
        ...(cell ? { onProof: () => void commands.goToCell(cell) } : {}),
      };
    },
  }), [rows, t, row, money, say, commands]);
  return <RowList label={t('pane.tab.readiness')} filter={filter} chosen={chosen} rows={shown} />;
});
