import { Caption1, tokens } from '@fluentui/react-components';
import type { OpenItem } from '../../../domain/receivables';
import type { Report } from '../../../report/report';
import { itemsOfBucket } from '../../../session/views/overview';
import { EmptyState } from '../../components/EmptyState';
import { PageHeading } from '../../components/PageHeading';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSession } from '../../use-session';
import { useWords, type Words } from '../../use-words';

/** Items behind one bar; a row goes to its invoice or deal in the sheet. */
export function BucketPage({ report, bucket }: { readonly report: Report; readonly bucket: number }): React.JSX.Element {
  const { state, commands } = useSession();
  const words = useWords();
  const currency = state.currencyShown ?? 'CNY';
  const labels = state.basisShown === 'due' ? report.receivables.bucketLabels : report.receivables.annualBucketLabels;
  const items = itemsOfBucket(report, currency, state.basisShown, bucket);
  const total = items.reduce((sum, item) => sum + item.open, 0);
  return (
    <>
      <PageHeading title={words.t('pane.bucket.title', { bucket: words.bucketName(labels[bucket] ?? '') })} onBack={commands.back} />
      {items.length === 0
        ? <EmptyState text={words.t('pane.bucket.empty')} />
        : <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>{words.t('pane.bucket.sum', { count: items.length, amount: words.money(total, currency) })}</Caption1>}
      <RowList
        label={words.t('pane.items')}
        rows={items.map((item) => {
          const cell = item.row.cell('invoiceNo') ?? item.row.cell('contractNo') ?? { sheet: item.row.table.sheet, row: item.row.row, column: item.row.table.firstColumn };
          return {
            key: `${item.id}:${item.row.row}`,
            name: words.t('pane.item.name', { customer: item.customer, number: item.number, amount: words.money(item.open, currency), age: ageOf(item, words) }),
            content: <TwoLines main={item.customer} end={words.row(item.open, currency)} second={[item.number, item.milestone].filter(Boolean).join(' · ')} secondEnd={ageOf(item, words)} />,
            onOpen: () => void commands.goToCell(cell),
            onProof: () => void commands.goToCell(item.dueBasis.cells[0] ?? cell),
          };
        })}
      />
    </>
  );
}

/** How late an item is, in words; the words wait for the working day after a rest day. */
export function ageOf(item: OpenItem, { t }: Words): string {
  if (item.daysOverdue === null) return t('pane.age.unknown');
  if (item.daysOverdue > 0) return t('pane.age.overdue', { days: item.daysOverdue });
  return item.daysOverdue === 0 ? t('pane.age.today') : t('pane.age.coming', { days: -item.daysOverdue });
}
