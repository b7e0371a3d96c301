import { Caption1, Subtitle2, tokens } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { FindingSeverity } from '../../../domain/finding';
import type { Report } from '../../../report/report';
import { cellAddress } from '../../../domain/cell';
import { PageHeading } from '../../components/PageHeading';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const ICONS: Record<FindingSeverity, React.JSX.Element> = {
  error: <ErrorCircle20Regular color={tokens.colorStatusDangerForeground1} aria-hidden />,
  warning: <Warning20Regular color={tokens.colorStatusWarningForeground1} aria-hidden />,
  info: <Info20Regular color={tokens.colorNeutralForeground3} aria-hidden />,
};
const ORDER: Record<FindingSeverity, number> = { error: 0, warning: 1, info: 2 };

/** Everything that was not taken as it stands: cash without a place, findings with their cells, skipped rows with their reason. */
export function FindingsPage({ report }: { readonly report: Report }): React.JSX.Element {
  const { commands } = useSession();
  const { t, money } = useWords();
  const say = useSay();
  const { unapplied } = report.receivables;
  const findings = [...report.findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const skipped = report.ledger.tables.flatMap((table) => table.skipped.filter((row) => row.reason !== 'blank').map((row) => ({ table, ...row })));
  return (
    <>
      <PageHeading title={t('pane.findings.title')} onBack={commands.back} />
      {unapplied.length > 0 && <Subtitle2 as="h2" style={{ margin: '8px 0 0' }}>{t('pane.findings.unapplied')}</Subtitle2>}
      <RowList
        label={t('pane.findings.unapplied')}
        rows={unapplied.map(({ receipt, customer, currency, amount, reason }) => ({
          key: `cash:${receipt.table.sheet}:${receipt.row}`,
          name: `${customer ?? t('pane.unknownPayer')} ${money(amount, currency)} ${say(reason)}`,
          content: <TwoLines main={customer ?? t('pane.unknownPayer')} end={money(amount, currency)} second={say(reason)} />,
          onOpen: () => void commands.goToCell({ sheet: receipt.table.sheet, row: receipt.row, column: receipt.table.firstColumn }),
        }))}
      />
      {findings.length > 0 && <Subtitle2 as="h2" style={{ margin: '8px 0 0' }}>{t('pane.findings.read')}</Subtitle2>}
      <RowList
        label={t('pane.findings.read')}
        rows={findings.map((finding, index) => {
          const place = finding.cell ? (finding.cell.row > 0 ? `${finding.cell.sheet}!${cellAddress(finding.cell)}` : finding.cell.sheet) : '';
          return {
            key: `finding:${index}`,
            name: `${t(`pane.severity.${finding.severity}`)} ${say(finding.message)} ${place}`,
            content: <span style={{ display: 'flex', gap: 8 }}><span style={{ flexShrink: 0 }}>{ICONS[finding.severity]}</span><span>{say(finding.message)} <Caption1>{place}</Caption1></span></span>,
            onOpen: () => { if (finding.cell) void commands.goToCell(finding.cell); },
          };
        })}
      />
      {skipped.length > 0 && <Subtitle2 as="h2" style={{ margin: '8px 0 0' }}>{t('pane.findings.skipped')}</Subtitle2>}
      <RowList
        label={t('pane.findings.skipped')}
        rows={skipped.map(({ table, row, reason }) => ({
          key: `skipped:${table.sheet}:${row}:${table.firstColumn}`,
          name: t('pane.skipped.name', { sheet: table.sheet, row, reason: t(`pane.skipped.${reason}`) }),
          content: <TwoLines main={t('pane.skipped.row', { sheet: table.sheet, row })} end={t(`pane.skipped.${reason}`)} />,
          onOpen: () => void commands.goToCell({ sheet: table.sheet, row, column: table.firstColumn }),
        }))}
      />
    </>
  );
}
