import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', alignItems: 'center' },
  icon: { display: 'flex', paddingInlineEnd: '8px' },
  main: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { paddingInlineStart: '8px', fontVariantNumeric: 'tabular-nums', textAlign: 'end', whiteSpace: 'nowrap' },
  second: {
    gridColumn: 2, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap',
  },
  secondEnd: {
    gridColumn: 3, paddingInlineStart: '8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums', textAlign: 'end', whiteSpace: 'nowrap',
  },
});

/** Content of a list row: sign, name and figure; beneath, the reason and a small figure. */
export function TwoLines(props: {
  readonly icon?: ReactNode; readonly main: ReactNode; readonly end?: ReactNode; readonly second?: ReactNode; readonly secondEnd?: ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.grid}>
      <span {...(props.icon === undefined ? {} : { className: styles.icon })}>{props.icon}</span>
      <span className={styles.main}>{props.main}</span>
      <span className={styles.number}>{props.end}</span>
      {props.second !== undefined && <span className={styles.second}>{props.second}</span>}
      {props.secondEnd !== undefined && <span className={styles.secondEnd}>{props.secondEnd}</span>}
    </span>
  );
}
