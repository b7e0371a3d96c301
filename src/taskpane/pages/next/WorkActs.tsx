import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import { cellAddress } from '../../../domain/cell';
import type { WorkLine } from '../../../playbook/play';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';
import { letterOfPlay } from './letter-of-play';
import { LogMenu } from './LogMenu';
import { WordsToSay } from './WordsToSay';

const useStyles = makeStyles({
  // Under the words of the row, which stand beside its sign.
  acts: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 0 8px 28px' },
});

/** Buttons of a customer's row: what the step itself is (write, say, look at the cell), and logging what came of it. */
export function WorkActs({ line }: { readonly line: WorkLine }): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const { customer, currency, action: { play, advice, alsoApplies } } = line;
  const cell = advice.reasons[0]?.cells[0];
  const named = (text: string): { 'aria-label': string } => ({ 'aria-label': t('pane.work.act', { act: text, customer }) });
  const own = (): React.JSX.Element | null => {
    if (advice.channel === 'letter' || advice.channel === 'lawyer') {
      return <Button size="small" {...named(t('pane.letter.write'))} onClick={() => void commands.writeLetter({ customer, currency }, letterOfPlay(play))}>{t('pane.letter.write')}</Button>;
    }
    if (advice.words) {
      return (
        <Button
          size="small" icon={unfolded ? <ChevronUp16Regular /> : <ChevronDown16Regular />} iconPosition="after" aria-expanded={unfolded} {...named(t('pane.words'))}
          onClick={() => setUnfolded(!unfolded)}
        >
          {t('pane.words')}
        </Button>
      );
    }
    if (!cell) return null;
    const go = t('pane.goTo', { cell: cellAddress(cell) });
    return <Button size="small" {...named(go)} onClick={() => void commands.goToCell(cell)}>{go}</Button>;
  };
  return (
    <>
      <div className={styles.acts}>
        {own()}
        <LogMenu
          size="small" name={t('pane.work.act', { act: t('pane.log'), customer })} onChoose={(log) => commands.open({ kind: 'work', customer, currency, log })}
          others={{ count: alsoApplies.length, onOpen: () => commands.open({ kind: 'work', customer, currency, ways: true }) }}
        />
      </div>
      {unfolded && advice.words && <WordsToSay message={advice.words} />}
    </>
  );
}
