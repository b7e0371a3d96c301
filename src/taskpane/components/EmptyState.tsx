import { Body1, Button, makeStyles, Subtitle2 } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: { paddingBlock: '24px', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px', maxWidth: '420px' },
  title: { margin: 0, outlineStyle: 'none' },
});

interface EmptyStateProps {
  /** Heading of a page that has no other. */
  readonly title?: string;
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
  /** True where the action is the one thing to do on the page. */
  readonly primary?: boolean;
}

/** A page without rows: why, and the next useful thing. */
export function EmptyState({ title, text, action, onAction, primary = false }: EmptyStateProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      {title !== undefined && <Subtitle2 as="h1" tabIndex={-1} className={styles.title}>{title}</Subtitle2>}
      <Body1>{text}</Body1>
      {action !== undefined && <Button appearance={primary ? 'primary' : 'secondary'} onClick={onAction}>{action}</Button>}
    </div>
  );
}
