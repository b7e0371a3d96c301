import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Report } from '../../../report/report';
import type { WorkFilter } from '../../../session/state';
import { nextLine, workCounts, workLines } from '../../../session/views/work-list';
import { EmptyState } from '../../components/EmptyState';
import { HiddenHeading } from '../../components/Hidden';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { ChannelIcon } from './ChannelIcon';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '6px' },
  filter: { minWidth: 0, paddingInline: '8px' },
});

const FILTERS: readonly WorkFilter[] = ['today', 'week', 'waiting'];

/** Whom to contact now, about what: one line a customer, most important first; a row opens reasons, words and the form to log it. */
export function NextPage({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const { state: { filters }, commands } = useSession();
  const { t, row, money, day } = useWords();
  const say = useSay();
  const lines = useMemo(() => workLines(report, filters.work), [report, filters.work]);
  const counts = useMemo(() => workCounts(report), [report]);
  const upcoming = nextLine(report);
  return (
    <>
      <HiddenHeading>{t('pane.tab.next')}</HiddenHeading>
      <div className={styles.filters} role="group" aria-label={t('pane.next.filter')}>
        {FILTERS.map((filter) => (
          <ToggleButton key={filter} size="small" className={styles.filter} checked={filters.work === filter} onClick={() => commands.filter({ work: filter })}>
            {t(`pane.next.${filter}`)} {counts[filter]}
          </ToggleButton>
        ))}
      </div>
      {lines.length === 0 && (
        <EmptyState
          text={filters.work === 'today' && upcoming
            ? t('pane.next.clear', { day: day(upcoming.action.advice.by), customer: upcoming.customer, action: say({ id: `playbook.${upcoming.action.play.id}.name` }) })
            : t(`pane.next.${filters.work}.empty`)}
          {...(filters.work === 'today' && counts.week > 0 ? { action: t('pane.next.showWeek'), onAction: () => commands.filter({ work: 'week' }) } : {})}
        />
      )}
      <RowList
        label={t('pane.tab.next')}
        rows={lines.map((line, index) => {
          const { play, advice } = line.action;
          const name = say({ id: `playbook.${play.id}.name` });
          const reason = advice.reasons[0];
          const amount = line.overdue > 0 ? line.overdue : line.open;
          return {
            key: `${line.customer}\n${line.currency}`,
            name: t('pane.work.name', {
              action: name, customer: line.customer, amount: money(amount, line.currency), reason: reason ? say(reason.message) : '', day: day(advice.by),
              index: index + 1, count: lines.length,
            }),
            content: (
              <TwoLines
                icon={<ChannelIcon channel={advice.channel} />} main={line.customer} end={row(amount, line.currency)}
                second={<><strong>{name}</strong>{reason ? ` · ${say(reason.message)}` : ''}</>} secondEnd={day(advice.by)}
              />
            ),
            onOpen: () => commands.open({ kind: 'work', customer: line.customer, currency: line.currency }),
            ...(reason?.cells[0] ? { onProof: () => { if (reason.cells[0]) void commands.goToCell(reason.cells[0]); } } : {}),
          };
        })}
      />
    </>
  );
}
