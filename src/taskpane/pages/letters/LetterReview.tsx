import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef } from 'react';
import type { Message } from '../../../domain/message';
import type { OwnCompany } from '../../../domain/settings';
import type { LetterJob } from '../../../session/letter-job';
import { isRegistered } from '../../../session/views/letter-register';
import { PageHeading } from '../../components/PageHeading';
import { isoDay } from '../../format';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { CompanyForm } from './CompanyForm';
import { DraftList } from './DraftList';
import { LetterActions } from './LetterActions';
import { LetterOutcome } from './LetterOutcome';
import { StoppedDialog } from './StoppedDialog';

const useStyles = makeStyles({
  facts: { margin: '4px 0', display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px', rowGap: '2px', fontVariantNumeric: 'tabular-nums' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  // A letter is paper: black on white in every theme.
  paper: {
    backgroundColor: '#fff', color: '#000', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    overflowX: 'auto', overflowWrap: 'anywhere', fontSize: '12px', lineHeight: '18px', marginTop: '8px',
    // Eight columns do not fit a narrow pane: there an item's facts stand in pairs below its number, each with the name of its column.
    '@media (max-width: 719px)': {
      '& table[data-columns="8"]': { border: '1px solid' },
      '& table[data-columns="8"] thead': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
      '& table[data-columns="8"] tr': { display: 'grid', gridTemplateColumns: '1fr', columnGap: '12px', padding: '3px 6px', borderBottom: '1px solid' },
      '& table[data-columns="8"] td': {
        display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '6px', border: 'none !important', padding: '0 !important',
        '::before': { content: 'attr(data-label)' },
      },
      '& table[data-columns="8"] td:nth-child(1), & table[data-columns="8"] td:empty': { display: 'none' },
      '& table[data-columns="8"] td:nth-child(2)': { gridColumn: '1 / -1' },
    },
    // Two pairs side by side only where they do not break within an amount.
    '@media (min-width: 340px) and (max-width: 719px)': { '& table[data-columns="8"] tr': { gridTemplateColumns: '1fr 1fr' } },
  },
  checks: { display: 'flex', flexDirection: 'column', gap: '4px', marginBlock: '4px' },
});

/** Third step: is this letter right before a stranger stamps it, and what has been done with it. A letter with a block has no output. */
export function LetterReview({ job }: { readonly job: LetterJob }): React.JSX.Element {
  const styles = useStyles();
  const { state: { report, readOnly, settings }, commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const shownPart = useRef<HTMLDivElement>(null);
  const before = useRef(job);
  const shown = job.drafts[job.shown];
  const letters = job.drafts.flatMap(({ draft }) => draft.letter ?? []);
  const needsCompany = job.drafts.some((one) => one.draft.checks.some((check) => check.severity === 'block' && isAboutCompany(check.message, settings.company)));
  useEffect(() => {
    // Our details were saved and still hold the letter up: the reason stands above the form.
    const heldUpAgain = needsCompany && before.current.drafts.length > 0 && before.current.drafts !== job.drafts;
    if (heldUpAgain || before.current.shown !== job.shown) shownPart.current?.scrollIntoView({ block: 'nearest' });
    before.current = job;
  }, [job, needsCompany]);
  // After an undo the register knows nothing of the letters any more: then nothing counts as done.
  const takenBack = job.outcome !== null && !readOnly && !letters.some((letter) => report !== null && isRegistered(report, letter));
  const outcome = takenBack ? null : job.outcome;
  const title = job.drafts.length <= 1
    ? t('pane.letters.reviewOne')
    : outcome
      ? t('pane.letters.result', { done: outcome.issued.length, failed: job.drafts.length - outcome.issued.length })
      : t('pane.letters.reviewMany', { ready: letters.length, count: job.drafts.length });
  return (
    <>
      <PageHeading title={title} onBack={commands.back} />
      {job.drafts.length === 0 && <Body1>{t('pane.letters.preparing')}</Body1>}
      {takenBack && <MessageBar intent="info" layout="multiline"><MessageBarBody>{t('pane.letters.taken')}</MessageBarBody></MessageBar>}
      {outcome && <LetterOutcome outcome={outcome} />}
      {needsCompany && job.drafts.length > 1 && <CompanyForm />}
      {job.drafts.length > 1 && <DraftList drafts={job.drafts} outcome={outcome} />}
      {shown && (
        <div ref={shownPart}>
          {shown.draft.letter && <Facts job={job} />}
          <div className={styles.checks}>
            {shown.draft.checks.filter((check) => check.message.id !== 'letters.check.company').map((check, index) => (
              <MessageBar key={index} intent={check.severity === 'block' ? 'error' : 'warning'} layout="multiline">
                <MessageBarBody>{say(check.message)}{check.law && <><br /><Caption1>{say(check.law)}</Caption1></>}</MessageBarBody>
              </MessageBar>
            ))}
          </div>
          {/* The renderer escapes every text of the letter and writes no other markup than its own. */}
          {job.html !== '' && <div className={styles.paper} role="document" tabIndex={0} aria-label={t('pane.letters.preview')} dangerouslySetInnerHTML={{ __html: job.html }} />}
        </div>
      )}
      {/* A single letter's checks say first why it is asked for. */}
      {needsCompany && job.drafts.length <= 1 && <CompanyForm />}
      {letters.length > 0 && <LetterActions job={job} ready={letters.length} done={outcome} />}
      <StoppedDialog stopped={job.stopped} />
    </>
  );
}

/** A block that our own details mend: they are missing, or what was left to be filled in stands in one of them. */
function isAboutCompany({ id, values }: Message, company: OwnCompany): boolean {
  return id === 'letters.check.company' || (id === 'letters.check.placeholder' && Object.values(company).some((detail) => detail !== '' && String(values?.['text']).includes(detail)));
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
    ...letter.accounts.flatMap(({ balance, currency, capitals, lineCount }): [string, string][] => [
      [t('pane.letters.balance'), `${money(balance, currency)}　${capitals}`],
      [t('pane.letters.lines'), t('pane.letters.linesSum', { count: lineCount })],
    ]),
    [t('pane.letters.number'), `${letter.number} v${letter.version}`],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([label, value], index) => (
        <Fragment key={index}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
