import { tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { type AddressedDraft, letterKey, type LetterOutcome } from '../../../session/letter-job';
import { RowList } from '../../components/RowList';
import { TwoLines } from '../../components/TwoLines';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

/** The letters of a run: which can go out or have gone, and why the others have not. */
export function DraftList({ drafts, outcome }: { readonly drafts: readonly AddressedDraft[]; readonly outcome: LetterOutcome | null }): React.JSX.Element {
  const { commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const stateOf = ({ draft: { letter, checks } }: AddressedDraft): { good: boolean; text: string } => {
    const block = checks.find((check) => check.severity === 'block');
    if (block) return { good: false, text: say(block.message) };
    if (!outcome) return { good: true, text: t('pane.letters.canGo') };
    return letter && outcome.issued.includes(letterKey(letter)) ? { good: true, text: t('pane.letters.made') } : { good: false, text: t('pane.letters.left') };
  };
  return (
    <RowList
      label={t('pane.letters.list')}
      rows={drafts.map((one, index) => {
        const { good, text } = stateOf(one);
        return {
          key: `${one.customer}\n${one.currencies.join()}`,
          name: `${one.customer} ${text}`,
          content: (
            <TwoLines
              icon={good ? <CheckmarkCircle16Filled color={tokens.colorStatusSuccessForeground1} /> : <DismissCircle16Filled color={tokens.colorStatusDangerForeground1} />}
              main={one.customer} second={[one.draft.letter?.number, text].filter(Boolean).join(' · ')}
            />
          ),
          onOpen: () => void commands.showDraft(index),
        };
      })}
    />
  );
}
