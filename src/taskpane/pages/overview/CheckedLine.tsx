import { Badge, Button, Caption1, Link, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { useMemo } from 'react';
import { formulasAsOf } from '../../../session/as-of-cell';
import { clockTime, isoDay } from '../../format';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '4px', minHeight: '24px' },
  when: { color: tokens.colorNeutralForeground2, minWidth: 0, paddingTop: '4px' },
});

/** As-of date, time of the check, how much changed since; checking again is the primary act only when there is a reason. */
export function CheckedLine(): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { t } = useWords();
  const { report, changesSince, sheetsBehind, checkedAt, today, sheets, readOnly, run } = state;
  const stale = changesSince > 0 || sheetsBehind;
  const asOf = report?.asOf ?? today;
  const formulas = useMemo(() => formulasAsOf(sheets), [sheets]);
  const off = run !== null || readOnly;
  const when = changesSince > 0 ? t('pane.stale', { count: changesSince }) : sheetsBehind ? t('pane.stale.settings') : t('pane.checkedAt', { time: checkedAt === null ? '' : clockTime(checkedAt) });
  return (
    <>
      <div className={styles.top}>
        <Caption1 className={styles.when}>
          <Link as="button" inline onClick={commands.editAsOf}>{t('pane.asOf', { date: isoDay(asOf) })}</Link>
          {' · '}{when}
          {asOf !== today && (
            <>
              {' '}<Badge color="informative" appearance="outline">{t('pane.asOf.other')}</Badge>
              {' '}<Link as="button" inline disabledFocusable={run !== null} onClick={() => void commands.updateToToday()}>{t('pane.asOf.update')}</Link>
            </>
          )}
        </Caption1>
        <Tooltip content={t('pane.recheck')} relationship="label">
          <Button
            size="small" icon={<ArrowSync20Regular />} appearance={stale ? 'primary' : 'subtle'} disabledFocusable={run !== null}
            onClick={() => void commands.check()}
          />
        </Tooltip>
      </div>
      {formulas !== null && formulas !== asOf && (
        <Caption1 block>
          {t('pane.asOf.formulas', { date: isoDay(formulas) })}
          {' '}<Link as="button" inline disabledFocusable={off} onClick={() => void commands.chooseAsOf(state.asOf)}>{asOf === today ? t('pane.asOf.update') : t('pane.asOf.updateTo', { date: isoDay(asOf) })}</Link>
        </Caption1>
      )}
    </>
  );
}
