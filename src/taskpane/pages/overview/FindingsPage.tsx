import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { FindingSeverity } from '../../../domain/finding';
import type { Report } from '../../../report/report';
import { cellAddress } from '../../../domain/cell';
import { EmptyState } from '../../components/EmptyState';
import { PageHeading } from '../../components/PageHeading';
import { type Row, RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSay } from '../../use-say';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';

const ICONS: Record<FindingSeverity, React.JSX.Element> = {
  error: <ErrorCircle20Regular color={tokens.colorStatusDangerForeground1} aria-hidden />,
  warning: <Warning20Regular color={tokens.colorStatusWarningForeground1} aria-hidden />,
  info: <Info20Regular color={tokens.colorNeutralForeground3} aria-hidden />,
};
const useStyles = makeStyles({
  head: { margin: '12px 0 2px' },
  finding: { display: 'flex', gap: '8px', overflowWrap: 'anywhere' },
  sign: { flexShrink: 0 },
  words: { minWidth: 0 },
  place: { color: tokens.colorNeutralForeground2 },
});

const ORDER: Record<FindingSeverity, number> = { error: 0, warning: 1, info: 2 };

/** Everything that was not taken as it stands: cash without a place, findings with their cells, skipped rows with their reason. */
export function FindingsPage({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t, money } = useWords();
  const say = useSay();
  const [unfolded, setUnfolded] = useState<number | null>(null);
  const { unapplied } = report.receivables;
  const waiting = report.receivables.items.filter((item) => item.kind === 'notTriggered' && item.open !== 0);
  const findings = [...report.findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const skipped = report.ledger.tables.flatMap((table) => table.skipped.filter((row) => row.reason !== 'blank').map((row) => ({ table, ...row })));
  const section = (title: string, rows: readonly Row[]): React.JSX.Element | null => (rows.length === 0 ? null : (
    <section>
      <Subtitle2 as="h2" block className={styles.head}>{title}</Subtitle2>
      <RowList label={title} rows={rows} />
    </section>
  ));
  return (
    <>
      <PageHeading title={t('pane.findings.title')} onBack={commands.back} />
      {unapplied.length + waiting.length + findings.length + skipped.length === 0 && <EmptyState text={t('pane.findings.empty')} />}
      {section(t('pane.findings.unapplied'), unapplied.map(({ receipt, customer, currency, amount, reason }) => ({
        key: `cash:${receipt.table.sheet}:${receipt.row}`,
        name: `${customer ?? t('pane.unknownPayer')} ${money(amount, currency)} ${say(reason)}`,
        content: <TwoLines main={customer ?? t('pane.unknownPayer')} end={money(amount, currency)} second={say(reason)} />,
        onOpen: () => void commands.goToCell({ sheet: receipt.table.sheet, row: receipt.row, column: receipt.table.firstColumn }),
      })))}
      {section(t('pane.findings.notTriggered'), waiting.map((item) => ({
        key: `waiting:${item.id}:${item.row.row}`,
        name: t('pane.item.name', { customer: item.customer, number: item.number, amount: money(item.open, item.currency), age: item.milestone ?? '' }),
        content: <TwoLines main={item.customer} end={money(item.open, item.currency)} second={[item.number, item.milestone].filter(Boolean).join(' · ')} />,
        onOpen: () => void commands.goToCell(item.dueBasis.cells[0] ?? { sheet: item.row.table.sheet, row: item.row.row, column: item.row.table.firstColumn }),
      })))}
      {section(t('pane.findings.read'), findings.flatMap((finding, index): Row[] => {
        const place = finding.cell ? (finding.cell.row > 0 ? `${finding.cell.sheet}!${cellAddress(finding.cell)}` : finding.cell.sheet) : '';
        const told: Row = {
          key: `finding:${index}`,
          name: `${t(`pane.severity.${finding.severity}`)} ${say(finding.message)} ${place}`,
          content: <span className={styles.finding}><span className={styles.sign}>{ICONS[finding.severity]}</span><span className={styles.words}>{say(finding.message)} <Caption1 className={styles.place}>{place}</Caption1></span></span>,
          // One that tells of many lists its cells when it is opened.
          onOpen: () => {
            if (finding.more) setUnfolded(unfolded === index ? null : index);
            else if (finding.cell) void commands.goToCell(finding.cell);
          },
        };
        if (unfolded !== index) return [told];
        return [told, ...(finding.more ?? []).map((cell): Row => {
          const address = `${cell.sheet}!${cellAddress(cell)}`;
          return { key: `finding:${index}:${address}`, name: address, content: <Caption1 className={styles.place}>{address}</Caption1>, onOpen: () => void commands.goToCell(cell) };
        })];
      }))}
      {section(t('pane.findings.skipped'), skipped.map(({ table, row, reason }) => ({
        key: `skipped:${table.sheet}:${row}:${table.firstColumn}`,
        name: t('pane.skipped.name', { sheet: table.sheet, row, reason: t(`pane.skipped.${reason}`) }),
        content: <TwoLines main={t('pane.skipped.row', { sheet: table.sheet, row })} end={t(`pane.skipped.${reason}`)} />,
        onOpen: () => void commands.goToCell({ sheet: table.sheet, row, column: table.firstColumn }),
      })))}
    </>
  );
}
