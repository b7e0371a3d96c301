import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext } from 'react';
import { useWide } from '../use-wide';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: '24px', alignItems: 'start' },
  placeholder: { color: tokens.colorNeutralForeground2 },
  detail: {
    position: 'sticky', top: 0, maxHeight: 'calc(100vh - 104px)', overflowY: 'auto', paddingInlineStart: '16px', boxSizing: 'border-box',
    borderInlineStartWidth: '1px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorNeutralStroke2,
  },
});

const Beside = createContext(false);

/** True inside a detail whose list stands beside it: there is nothing to go back to. */
export function useBeside(): boolean {
  return useContext(Beside);
}

interface SideBySideProps {
  readonly list: ReactNode;
  readonly detail: ReactNode | null;
  readonly label: string;
  /** Stands in a wide pane where the detail will be; without it the list has the whole width until a row is chosen. */
  readonly placeholder?: string | undefined;
}

/** A list and what its chosen row opens: in a narrow pane the detail alone, with Back; in a wide one both, the detail staying in view. */
export function SideBySide({ list, detail, label, placeholder }: SideBySideProps): React.JSX.Element {
  const styles = useStyles();
  const wide = useWide();
  const both = wide && (detail !== null || placeholder !== undefined);
  // The list keeps its place in the tree, so that opening a row beside it moves neither focus nor scrolling.
  return (
    <div {...(both ? { className: styles.pair } : {})}>
      {(both || detail === null) && <div key="list">{list}</div>}
      {detail === null && both && <section className={styles.detail} aria-label={label}><Body1 className={styles.placeholder}>{placeholder}</Body1></section>}
      {detail !== null && (
        <section key="detail" {...(both ? { className: styles.detail, 'aria-label': label, 'data-beside': true } : {})}><Beside value={both}>{detail}</Beside></section>
      )}
    </div>
  );
}
