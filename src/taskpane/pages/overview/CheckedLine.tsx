import { Badge, Button, Caption1, Link, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useMemo } from 'react';
import { formulasAsOf } from '../../../session/as-of-cell';
import { clockTime, isoDay } from '../../format';
import { staleText } from '../../stale-text';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '4px', minHeight: '24px' },
  when: { color: tokens.colorNeutralForeground2, minWidth: 0, paddingTop: '4px' },
  small: { fontSize: 'inherit', lineHeight: 'inherit' },
  other: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', marginBottom: '2px' },
});

/** As-of date, time of the check, how much changed since; checking again is the primary act only when there is a reason. */
export function CheckedLine(): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const words = useWords();
  const { t } = words;
  const { report, checkedAt, today, sheets, readOnly, run } = state;
  const stale = staleText(state, words);
  const asOf = report?.asOf ?? today;
  const formulas = useMemo(() => formulasAsOf(sheets), [sheets]);
  const off = run !== null || readOnly;
  const when = stale ?? t('pane.checkedAt', { time: checkedAt === null ? '' : clockTime(checkedAt) });
  return (
    <>
      <div className={styles.top}>
        <Caption1 className={styles.when}>
          <Link as="button" inline className={styles.small} onClick={commands.editAsOf}>{t('pane.asOf', { date: isoDay(asOf) })}</Link>
          {' · '}{when}
        </Caption1>
        <Tooltip content={t('pane.recheck')} relationship="label">
          <Button
            size="small" icon={<ArrowSync20Regular />} appearance={stale === null ? 'subtle' : 'primary'} disabledFocusable={run !== null}
            onClick={() => void commands.check()}
          />
        </Tooltip>
      </div>
      {asOf !== today && (
        <div className={styles.other}>
          <Badge color="informative" appearance="outline">{t('pane.asOf.other')}</Badge>
          <Caption1><Link as="button" className={styles.small} disabledFocusable={run !== null} onClick={() => void commands.updateToToday()}>{t('pane.asOf.update')}</Link></Caption1>
        </div>
      )}
      {formulas !== null && formulas !== asOf && (
        <Caption1 block>
          {t('pane.asOf.formulas', { date: isoDay(formulas) })}
          {' '}<Link as="button" inline className={styles.small} disabledFocusable={off} onClick={() => void commands.chooseAsOf(state.asOf)}>{asOf === today ? t('pane.asOf.update') : t('pane.asOf.updateTo', { date: isoDay(asOf) })}</Link>
        </Caption1>
      )}
    </>
  );
}
