import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import type { LetterJob } from '../../../session/letter-job';
import { PageHeading } from '../../components/PageHeading';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { isoDay } from '../../format';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { CompanyForm } from './CompanyForm';

const useStyles = makeStyles({
  facts: { margin: '4px 0', display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px', rowGap: '2px', fontVariantNumeric: 'tabular-nums' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  // A letter is paper: black on white in every theme.
  paper: {
    backgroundColor: '#fff', color: '#000', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    overflowX: 'auto', overflowWrap: 'anywhere', fontSize: '12px', lineHeight: '18px', marginTop: '8px',
  },
  checks: { display: 'flex', flexDirection: 'column', gap: '4px', marginBlock: '4px' },
  foot: {
    position: 'sticky', bottom: '-16px', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', paddingBlock: '6px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Third step: is this letter right before a stranger stamps it. A letter with a block has no output. */
export function LetterReview({ job }: { readonly job: LetterJob }): React.JSX.Element {
  const styles = useStyles();
  const { commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const shown = job.drafts[job.shown];
  const ready = job.drafts.filter((one) => one.draft.letter !== null).length;
  const needsCompany = job.drafts.some((one) => one.draft.checks.some((check) => check.severity === 'block' && check.message.id === 'letters.check.company'));
  return (
    <>
      <PageHeading
        title={job.drafts.length === 1 ? t('pane.letters.reviewOne') : t('pane.letters.reviewMany', { ready, count: job.drafts.length })}
        onBack={() => commands.changeLetterJob({ ...job, step: 'purpose' })}
      />
      {needsCompany && <CompanyForm />}
      {job.drafts.length > 1 && (
        <RowList
          label={t('pane.letters.list')}
          rows={job.drafts.map(({ customer, currency, draft }, index) => {
            const block = draft.checks.find((check) => check.severity === 'block');
            return {
              key: `${customer}\n${currency}`,
              name: `${customer} ${block ? say(block.message) : t('pane.letters.canGo')}`,
              content: (
                <TwoLines
                  icon={block ? <DismissCircle16Filled color={tokens.colorStatusDangerForeground1} /> : <CheckmarkCircle16Filled color={tokens.colorStatusSuccessForeground1} />}
                  main={customer} end={draft.letter?.number ?? ''} second={block ? say(block.message) : t('pane.letters.canGo')}
                />
              ),
              onOpen: () => void commands.showDraft(index),
            };
          })}
        />
      )}
      {shown && (
        <>
          {shown.draft.letter && <Facts job={job} />}
          <div className={styles.checks}>
            {shown.draft.checks.map((check, index) => (
              <MessageBar key={index} intent={check.severity === 'block' ? 'error' : 'warning'} layout="multiline">
                <MessageBarBody>{say(check.message)}{check.law && <><br /><Caption1>{say(check.law)}</Caption1></>}</MessageBarBody>
              </MessageBar>
            ))}
          </div>
          {/* The renderer escapes every text of the letter and writes no other markup than its own. */}
          {job.html !== '' && <div className={styles.paper} role="document" aria-label={t('pane.letters.preview')} dangerouslySetInnerHTML={{ __html: job.html }} />}
        </>
      )}
      {ready > 0 && <Output job={job} ready={ready} />}
    </>
  );
}

/** The facts that must be right, on top. */
function Facts({ job }: { readonly job: LetterJob }): React.JSX.Element | null {
  const styles = useStyles();
  const { t, money } = useWords();
  const letter = job.drafts[job.shown]?.draft.letter;
  if (!letter) return null;
  const rows: [string, string][] = [
    [t('pane.letters.fullName'), letter.customerFullName],
    [t('pane.letters.cutOffDay'), isoDay(letter.cutOff)],
    [t('pane.letters.balance'), `${money(letter.balance, letter.currency)}　${letter.capitals}`],
    [t('pane.letters.lines'), t('pane.letters.linesSum', { count: letter.lineCount })],
    [t('pane.letters.number'), `${letter.number} v${letter.version}`],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([label, value]) => [
        <dt key={`${label}t`} className={styles.label}>{label}</dt>,
        <dd key={`${label}d`} className={styles.value}>{value}</dd>,
      ])}
    </dl>
  );
}

/** Ways out, the one that works here first; on Mac a download does nothing, so the sheet leads. */
function Output({ job, ready }: { readonly job: LetterJob; readonly ready: number }): React.JSX.Element {
  const styles = useStyles();
  const { state: { run, readOnly }, commands } = useSession();
  const { t } = useWords();
  const off = run !== null;
  const word = <Button key="word" size="small" appearance={commands.platform === 'mac' ? 'secondary' : 'primary'} disabledFocusable={off} onClick={() => void commands.outputLetters('docx')}>{t(job.drafts.length > 1 ? 'pane.letters.zip' : 'pane.letters.word', { count: ready })}</Button>;
  const sheet = <Button key="sheet" size="small" appearance={commands.platform === 'mac' ? 'primary' : 'secondary'} disabledFocusable={off || readOnly} onClick={() => void commands.outputLetters('sheet')}>{t('pane.letters.sheet', { count: ready })}</Button>;
  return (
    <div className={styles.foot}>
      {commands.platform === 'mac' ? [sheet, word] : [word, sheet]}
      {job.drafts.length === 1 && <Button size="small" disabledFocusable={off} onClick={() => void commands.outputLetters('copy')}>{t('pane.copy')}</Button>}
      {job.template === 'confirmation' && job.purpose === 'reconcile' && (
        <Button size="small" appearance="subtle" disabledFocusable={run !== null} onClick={() => void commands.changeToDemand()}>{t('pane.letters.toDemand')}</Button>
      )}
      {job.issued.length > 0 && <Caption1>{t('pane.letters.issued', { numbers: job.issued.join('、') })}</Caption1>}
    </div>
  );
}
