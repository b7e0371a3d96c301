import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { WriteButton } from '../../components/WriteButton';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  note: { color: tokens.colorNeutralForeground2 },
  box: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  pair: { display: 'flex', gap: '8px', flexWrap: 'wrap', marginTop: '4px' },
});

/** Which sheets are read as what, formulas to put beside the user's rows, and customers that may be one. */
export function SheetsSection(): React.JSX.Element {
  const styles = useStyles();
  const { state: { report, run, settings }, commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const off = run !== null;
  return (
    <div className={styles.box}>
      {report
        ? (
          <ul className={styles.list}>
            {report.ledger.tables.map((table) => (
              <li key={`${table.sheet}\n${table.firstColumn}\n${table.headerRow}`}>
                <Body1>{table.sheet}</Body1> <Caption1 className={styles.note}>{table.roles.map((role) => t(`pane.role.${role}`)).join(' + ')} · {t('pane.mapping.rows', { count: table.rows.length })}</Caption1>
              </li>
            ))}
          </ul>
        )
        : <Caption1>{t('pane.notChecked.sheets')}</Caption1>}
      <Button size="small" disabledFocusable={!report} onClick={() => commands.open({ kind: 'mapping' })}>{t('pane.columns.review')}</Button>
      <WriteButton size="small" disabledFocusable={off || !report} onClick={() => void commands.insertFormulas()}>{t('pane.formulas.insert')}</WriteButton>
      {report?.ledger.mergeProposals.map(({ names, why }) => (
        <div key={names.join('\n')}>
          <Body1 block>{t('pane.merge.ask', { first: names[0], second: names[1] })}</Body1>
          <Caption1 block>{say(why)}</Caption1>
          <div className={styles.pair}>
            <WriteButton size="small" disabledFocusable={off} onClick={() => void commands.mergeCustomers(names[1], names[0])}>{t('pane.merge.same', { name: names[0] })}</WriteButton>
            <WriteButton size="small" disabledFocusable={off} onClick={() => void commands.keepApart(names)}>{t('pane.merge.apart')}</WriteButton>
          </div>
        </div>
      ))}
      {Object.entries(settings.merges).map(([spelling, name]) => (
        <div key={spelling}>
          <Body1 block>{t('pane.merge.done', { spelling, name })}</Body1>
          <WriteButton size="small" disabledFocusable={off} onClick={() => void commands.saveSettings(({ merges }) => ({ merges: Object.fromEntries(Object.entries(merges).filter(([one]) => one !== spelling)) }))}>{t('pane.merge.undo')}</WriteButton>
        </div>
      ))}
    </div>
  );
}
