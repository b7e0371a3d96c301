import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useState } from 'react';
import type { Message } from '../../../domain/message';
import { cellAddress, type CellRef } from '../../../domain/cell';
import type { RuleResult } from '../../../checklist/rule';
import { CellLink } from '../../components/CellLink';
import { FirstHint } from '../../components/FirstHint';
import { RuleStatusIcon } from '../../components/StatusIcon';
import { useSay } from '../../use-say';
import { WriteButton } from '../../components/WriteButton';
import { useOpener } from '../../use-opener';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { AcceptForm } from './AcceptForm';
import { Acceptance } from './Acceptance';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: '8px', paddingBlock: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  body: { gridColumn: '2 / -1' },
  name: { display: 'flex', alignItems: 'center', minWidth: 0 },
  info: { minWidth: 0, paddingInline: '2px' },
  help: { padding: '4px 8px', marginBlock: '2px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  second: { color: tokens.colorNeutralForeground2 },
  act: { gridColumn: '2 / -1', display: 'flex', gap: '8px', marginTop: '4px', flexWrap: 'wrap' },
});

interface RuleRowProps {
  readonly result: RuleResult;
  readonly dealId: string;
  /** True on the row that carries the hint of a first use. */
  readonly hinted?: boolean;
}

/** One rule of one deal: result, reason, smallest fix, and the ways to deal with it. */
export function RuleRow({ result, dealId, hinted = false }: RuleRowProps): React.JSX.Element {
  const styles = useStyles();
  const { state: { settings }, commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const [accepting, setAccepting] = useState(false);
  const [helping, setHelping] = useState(false);
  const opener = useOpener<HTMLSpanElement>(accepting);
  const { rule, status, reason, fix, proof } = result;
  const open = status === 'missing' || status === 'doubtful' || status === 'noColumn';
  const target = targetOf(result);
  const accepted = settings.accepted.find((one) => one.dealId === dealId && one.ruleId === rule.id);
  return (
    <div className={styles.row} data-row={rule.id}>
      <RuleStatusIcon status={status} severity={rule.severity} />
      <span className={styles.name}>
        <Body1Strong>{say({ id: `rule.${rule.id}.name` })}</Body1Strong>
        <Button
          size="small" appearance="transparent" className={styles.info} icon={<Info16Regular />} data-help aria-expanded={helping}
          aria-label={t('pane.rule.help', { rule: say({ id: `rule.${rule.id}.name` }) })} onClick={() => setHelping(!helping)}
        />
      </span>
      <Badge appearance="outline" color="informative">{open ? say({ id: `checklist.severity.${rule.severity}` }) : say({ id: `checklist.result.${status}` })}</Badge>
      <Body1 className={styles.body}>{status === 'accepted' && accepted ? t('pane.accepted', { reason: accepted.reason }) : say(reason)}</Body1>
      {accepted && <div className={styles.body}><Acceptance accepted={accepted} /></div>}
      {status === 'accepted' && gapOf(reason) && <Caption1 className={mergeClasses(styles.body, styles.second)}>{t('pane.accepted.gap', { gap: say(gapOf(reason) ?? reason) })}</Caption1>}
      {(open || helping) && <Caption1 className={mergeClasses(styles.body, styles.second)}>{say({ id: `rule.${rule.id}.why` })}</Caption1>}
      {helping && <Caption1 className={mergeClasses(styles.body, styles.help)} role="note">{say({ id: `rule.${rule.id}.help` })}</Caption1>}
      {open && fix && <Body1 className={styles.body}>{t('pane.fix', { fix: say(fix) })}</Body1>}
      {!open && proof.length > 0 && (
        <Caption1 className={styles.body}>{proof.slice(0, 4).map((cell) => <span key={`${cell.sheet}${cell.row}-${cell.column}`}><CellLink cell={cell} /> </span>)}</Caption1>
      )}
      {(open || status === 'accepted') && (
        <div className={styles.act}>
          {target && <Button size="small" onClick={() => { if (hinted) commands.markHint(true); void commands.goToCell(target); }}>{t('pane.goTo', { cell: target.row > 0 ? cellAddress(target) : target.sheet })}</Button>}
          <span ref={opener}>
            {open && <WriteButton size="small" aria-expanded={accepting} onClick={() => setAccepting(!accepting)}>{t('pane.accept')}</WriteButton>}
            {status === 'accepted' && <WriteButton size="small" onClick={() => void commands.withdrawGap(dealId, rule.id)}>{t('pane.accept.withdraw')}</WriteButton>}
          </span>
        </div>
      )}
      {hinted && target && <div className={styles.body}><FirstHint text={t('pane.hint.goTo')} /></div>}
      {accepting && open && <div className={styles.body}><AcceptForm dealId={dealId} ruleId={rule.id} onClose={() => setAccepting(false)} /></div>}
    </div>
  );
}

/** The cell to go to for the fix; null when there is none. */
export function targetOf({ status, fixCell, proof }: RuleResult): CellRef | null {
  const open = status === 'missing' || status === 'doubtful' || status === 'noColumn';
  return fixCell ?? (open ? proof[0] : undefined) ?? null;
}

/** What an accepted gap was about before it was accepted. */
function gapOf(reason: Message): Message | null {
  const gap = reason.values?.['gap'];
  return typeof gap === 'object' && 'id' in gap ? gap : null;
}
