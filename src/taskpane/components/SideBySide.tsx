import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext } from 'react';
import { useWide } from '../use-wide';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: '24px', alignItems: 'start' },
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

/** A list and what its chosen row opens: in a narrow pane the detail alone, with Back; in a wide one both, the detail staying in view. */
export function SideBySide({ list, detail, label }: { readonly list: ReactNode; readonly detail: ReactNode | null; readonly label: string }): React.JSX.Element {
  const styles = useStyles();
  const wide = useWide();
  const both = wide && detail !== null;
  // The list keeps its place in the tree, so that opening a row beside it moves neither focus nor scrolling.
  return (
    <div {...(both ? { className: styles.pair } : {})}>
      {(both || detail === null) && <div key="list">{list}</div>}
      {detail !== null && (
        <section key="detail" {...(both ? { className: styles.detail, 'aria-label': label, 'data-beside': true } : {})}><Beside value={both}>{detail}</Beside></section>
      )}
    </div>
  );
}
