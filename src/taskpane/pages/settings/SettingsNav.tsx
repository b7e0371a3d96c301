import { Button, makeStyles, mergeClasses, Subtitle2, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useWords } from '../../use-words';
import type { Section } from './use-sections';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '200px minmax(0, 480px)', columnGap: '32px', marginTop: '8px', alignItems: 'start' },
  list: { position: 'sticky', top: 0, listStyleType: 'none', margin: '0 0 0 -12px', padding: 0 },
  item: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  title: { margin: '4px 0 8px' },
});

interface SettingsNavProps {
  readonly sections: readonly Section[];
  readonly open: string;
  readonly onOpen: (section: string) => void;
}

/** In a wide pane: sections at the left, the chosen one at the right. */
export function SettingsNav({ sections, open, onOpen }: SettingsNavProps): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const shown = sections.find((one) => one.id === open);
  return (
    <div className={styles.pair}>
      <nav aria-label={t('pane.tab.settings')}>
        <ul className={styles.list} {...arrows}>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <Button
                appearance="subtle" className={mergeClasses(styles.item, id === open && styles.chosen)} aria-expanded={id === open} {...(id === open ? { 'aria-current': 'true' as const } : {})}
                onClick={() => onOpen(id)}
              >
                {title}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      {shown && <section aria-labelledby="section-title"><Subtitle2 as="h2" block id="section-title" className={styles.title}>{shown.title}</Subtitle2>{shown.content}</section>}
    </div>
  );
}
