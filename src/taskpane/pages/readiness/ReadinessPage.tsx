import {
  Button, makeStyles, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, SearchBox,
  ToggleButton, tokens, Tooltip,
} from '@fluentui/react-components';
import { Filter20Filled, Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { useEffect, useMemo } from 'react';
import type { Report } from '../../../report/report';
import type { ReadinessFilter } from '../../../session/state';
import { dealList, ownersOf, statusCounts, type DealRow } from '../../../session/views/deal-list';
import { EmptyState } from '../../components/EmptyState';
import { HiddenHeading } from '../../components/Hidden';
import { RowList } from '../../components/RowList';
import { DealStatusIcon } from '../../components/StatusIcon';
import { TwoLines } from '../../components/TwoLines';
import { percent } from '../../format';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { MissingColumns } from './MissingColumns';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', alignItems: 'center' },
  search: { flexGrow: 1, minWidth: 0, maxWidth: '400px' },
  statuses: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBlock: '6px' },
  status: { minWidth: 0, paddingInline: '6px' },
  count: { color: tokens.colorNeutralForeground2 },
});

const STATUSES: readonly ReadinessFilter[] = ['almost', 'notReady', 'ready', 'settled'];
/** Offered lower limits of the open amount, in 分. */
const MINIMA = [0, 1_000_000, 10_000_000, 50_000_000];

/** Which deal can be asked for, and what is the smallest thing missing. */
export function ReadinessPage({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state: { filters }, commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const rows = useMemo(() => dealList(report, filters), [report, filters]);
  const counts = useMemo(() => statusCounts(report), [report]);
  const { said } = commands;
  useEffect(() => {
    // Said after a change of filter, not while somebody types.
    const timer = setTimeout(() => said('pane.said.rows', { count: rows.length }), 800);
    return () => clearTimeout(timer);
  }, [rows.length, said]);
  const toggle = (status: ReadinessFilter): void => {
    const has = filters.statuses.includes(status);
    commands.filter({ statuses: has ? filters.statuses.filter((one) => one !== status) : [...filters.statuses, status] });
  };
  const allReady = counts.almost + counts.notReady === 0 && report.readiness.length > 0;
  return (
    <>
      <HiddenHeading>{t('pane.tab.readiness')}</HiddenHeading>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search} size="small" placeholder={t('pane.readiness.search')} aria-label={t('pane.readiness.search')}
          value={filters.search} onChange={(_, data) => commands.filter({ search: data.value })}
        />
        <FilterMenu report={report} />
      </div>
      <div className={styles.statuses} role="group" aria-label={t('pane.readiness.filter')}>
        {STATUSES.map((status) => (
          <ToggleButton key={status} size="small" className={styles.status} checked={filters.statuses.includes(status)} onClick={() => toggle(status)}>
            {say({ id: `checklist.status.${status}` })} {counts[status]}
          </ToggleButton>
        ))}
      </div>
      {filters.rule !== null && (
        <Button size="small" onClick={() => commands.filter({ rule: null })}>{t('pane.readiness.lacking', { title: say({ id: `rule.${filters.rule}.name` }) })} ✕</Button>
      )}
      <MissingColumns report={report} />
      {rows.length === 0 && (allReady
        ? <EmptyState text={t('pane.readiness.allReady', { count: counts.ready })} action={t('pane.tab.next')} onAction={() => commands.openTab('next')} />
        : <EmptyState text={t('pane.readiness.none')} action={t('pane.filter.clear')} onAction={commands.clearFilters} />)}
      <DealRows rows={rows} />
    </>
  );
}

function DealRows({ rows }: { readonly rows: readonly DealRow[] }): React.JSX.Element {
  const { commands } = useSession();
  const { t, row, money } = useWords();
  const say = useSay();
  return (
    <RowList
      label={t('pane.tab.readiness')}
      rows={rows.map(({ readiness: { deal, status, score }, gaps }, index) => {
        const name = deal.name || deal.number || deal.id;
        const first = gaps[0];
        const lacking = first ? t('pane.readiness.gap', { title: say({ id: `rule.${first.rule.id}.name` }), more: gaps.length - 1 }) : status === 'ready' || status === 'settled' ? say({ id: `checklist.status.${status}` }) : t('pane.readiness.columnsOnly');
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
      })}
    />
  );
}

/** Less common filters: owner and least open amount. */
function FilterMenu({ report }: { readonly report: Report }): React.JSX.Element {
  const { state: { filters }, commands } = useSession();
  const { t, short } = useWords();
  const owners = useMemo(() => ownersOf(report), [report]);
  const active = filters.owner !== null || filters.minimum > 0;
  return (
    <Menu
      checkedValues={{ owner: [filters.owner ?? ''], minimum: [String(filters.minimum)] }}
      onCheckedValueChange={(_, { name, checkedItems: [value = ''] }) => {
        commands.filter(name === 'owner' ? { owner: value === '' ? null : value } : { minimum: Number(value) });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('pane.filter.more')} relationship="label">
          <Button size="small" appearance="subtle" icon={active ? <Filter20Filled /> : <Filter20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('pane.filter.owner')}</MenuGroupHeader>
            <MenuItemRadio name="owner" value="">{t('pane.filter.all')}</MenuItemRadio>
            {owners.map((owner) => <MenuItemRadio key={owner} name="owner" value={owner}>{owner}</MenuItemRadio>)}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t('pane.filter.amount')}</MenuGroupHeader>
            {MINIMA.map((minimum) => (
              <MenuItemRadio key={minimum} name="minimum" value={String(minimum)}>
                {minimum === 0 ? t('pane.filter.all') : t('pane.filter.atLeast', { amount: short(minimum, 'CNY') })}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
