import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', gap: '2px', textAlign: 'start' },
  sign: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** A line that opens something: its words, then a chevron. Neutral, so that a page has one colour for what to do first. */
export function LineLink({ children, onOpen }: { readonly children: ReactNode; readonly onOpen: () => void }): React.JSX.Element {
  const styles = useStyles();
  return <Link as="button" appearance="subtle" className={styles.link} onClick={onOpen}>{children}<ChevronRight16Regular className={styles.sign} aria-hidden /></Link>;
}
