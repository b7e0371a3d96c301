import { Body1Strong, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemAction, WorkLine } from '../../../playbook/play';
import { useSay } from '../../use-say';
import { useWords } from '../../use-words';
import { Reasons } from './Reasons';

const useStyles = makeStyles({
  item: { paddingBlock: '4px' },
  second: { color: tokens.colorNeutralForeground2 },
});
/** Items shown; the one that the next step is about comes first. */
const ITEMS = 10;

/** What the law says of each open item: limitation with what set it last, interest, payment periods. Made when the panel is opened. */
export function LegalPanel({ line }: { readonly line: WorkLine }): React.JSX.Element {
  const styles = useStyles();
  const { t, money } = useWords();
  const say = useSay();
  const others = line.items.filter((action) => action !== line.action && action.item !== null && action.item.open > 0 && action.item.kind !== 'notTriggered');
  const name = ({ item }: ItemAction): string => item?.number || item?.deal?.name || line.customer;
  return (
    <>
      {[line.action, ...others].slice(0, ITEMS).map((action, index) => {
        const topics = action.advice.legal ?? [];
        return topics.length === 0 ? null : (
          <div key={index} className={styles.item}>
            <Body1Strong block>{t('pane.legalOf.item', { name: name(action), amount: money(action.item?.open ?? 0, line.currency) })}</Body1Strong>
            {topics.map((topic) => (
              <div key={topic.id}>
                <Caption1Strong block>{say(topic.name)}</Caption1Strong>
                <Reasons reasons={topic.notes} />
              </div>
            ))}
          </div>
        );
      })}
      {others.length + 1 > ITEMS && <Caption1 block>{t('pane.legalOf.more', { count: others.length + 1 - ITEMS })}</Caption1>}
      <Caption1 className={styles.second}>{t('pane.legal')}</Caption1>
    </>
  );
}
