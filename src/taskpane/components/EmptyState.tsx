import { Body1, Button, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ box: { paddingBlock: '24px', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px' } });

/** A page without rows: why, and the next useful thing. */
export function EmptyState(props: { readonly text: string; readonly action?: string; readonly onAction?: () => void }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Body1>{props.text}</Body1>
      {props.action !== undefined && <Button onClick={props.onAction}>{props.action}</Button>}
    </div>
  );
}
