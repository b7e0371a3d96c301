import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Filters } from '../../../session/state';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '6px' },
  tag: { maxWidth: '100%', minWidth: 0, backgroundColor: tokens.colorNeutralBackground3 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Filters in force that the panel holds, each with the way to lift it, so that a short list explains itself with the panel closed. */
export function ActiveFilters(): React.JSX.Element | null {
  const styles = useStyles();
  const { state: { filters }, commands } = useSession();
  const { t, count } = useWords();
  const say = useSay();
  const tags: { text: string; without: Partial<Filters> }[] = [
    ...(filters.rule === null ? [] : [{ text: say({ id: `rule.${filters.rule}.gap` }), without: { rule: null } }]),
    ...(filters.customer === null ? [] : [{ text: filters.customer, without: { customer: null } }]),
    ...(filters.owner === null ? [] : [{ text: filters.owner, without: { owner: null } }]),
    ...(filters.minimum === 0 ? [] : [{ text: t('pane.filter.atLeast', { amount: count(filters.minimum / 100) }), without: { minimum: 0 } }]),
    ...(filters.overdueOver === null ? [] : [{ text: t('pane.filter.overdueOver', { days: filters.overdueOver }), without: { overdueOver: null } }]),
  ];
  if (tags.length === 0) return null;
  return (
    <div className={styles.tags} role="group" aria-label={t('pane.filter.active')}>
      {tags.map(({ text, without }) => (
        <Button
          key={text} size="small" shape="circular" className={styles.tag} icon={<Dismiss16Regular />} iconPosition="after"
          aria-label={t('pane.filter.remove', { filter: text })} onClick={() => commands.filter(without)}
        >
          <span className={styles.text}>{text}</span>
        </Button>
      ))}
    </div>
  );
}
