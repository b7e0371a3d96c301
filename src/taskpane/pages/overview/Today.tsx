import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { WorkLine } from '../../../playbook/play';
import type { Report } from '../../../report/report';
import { workLines } from '../../../session/views/work-list';
import { LineLink } from '../../components/LineLink';
import { RowList } from '../../components/RowList';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';
import { useClearDay } from '../next/use-clear-day';
import { useWorkRow } from '../next/use-work-row';

const useStyles = makeStyles({
  head: { margin: 0 },
  clear: { color: tokens.colorNeutralForeground2 },
});

/** Lines shown here; the page 下一步 has all of them. */
const FIRST = 3;

/** What is to be done today: how much of it, and the most important first. */
export function Today({ report }: { readonly report: Report }): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t } = useWords();
  const clear = useClearDay(report);
  const lines = useMemo(() => workLines(report, 'today'), [report]);
  const open = useCallback(({ customer, currency }: WorkLine) => {
    commands.showWork('today');
    commands.open({ kind: 'work', customer, currency });
  }, [commands]);
  const row = useWorkRow(open);
  if (lines.length === 0) return <Body1 block className={styles.clear}>{clear}</Body1>;
  return (
    <>
      <h2 className={styles.head}><LineLink onOpen={() => commands.showWork('today')}><Subtitle2>{t('pane.todo', { count: lines.length })}</Subtitle2></LineLink></h2>
      <RowList label={t('pane.todo', { count: lines.length })} rows={lines.slice(0, FIRST).map((line, index) => row(line, index, lines.length))} />
    </>
  );
}
