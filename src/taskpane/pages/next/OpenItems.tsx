import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { WorkLine } from '../../../playbook/play';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSay } from '../../use-say';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';
import { ageOf } from '../overview/BucketPage';

const useStyles = makeStyles({ head: { margin: '16px 0 2px' } });

/** What this customer owes, item by item, each with its own next step; what is settled is no matter of today. A row goes to its cell. */
export function OpenItems({ line }: { readonly line: WorkLine }): React.JSX.Element | null {
  const styles = useStyles();
  const commands = useCommands();
  const words = useWords();
  const { t, money } = words;
  const say = useSay();
  const rows = line.items.flatMap(({ item, play }) => {
    if (!item || item.open === 0) return [];
    const cell = item.row.cell('invoiceNo') ?? item.row.cell('contractNo') ?? { sheet: item.row.table.sheet, row: item.row.row, column: item.row.table.firstColumn };
    const name = item.number || item.deal?.name || item.customer;
    return [{
      key: `${item.id}:${item.row.row}`,
      name: t('pane.item.name', { customer: item.customer, number: item.number, amount: money(item.open, item.currency), age: ageOf(item, words) }),
      content: <TwoLines main={name} end={words.row(item.open, item.currency)} second={say({ id: `playbook.${play.id}.name` })} secondEnd={ageOf(item, words)} />,
      onOpen: () => void commands.goToCell(cell),
    }];
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2" block className={styles.head}>{t('pane.items')}</Subtitle2>
      <RowList label={t('pane.items')} rows={rows} />
    </section>
  );
}
