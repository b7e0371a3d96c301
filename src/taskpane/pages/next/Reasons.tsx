import { makeStyles } from '@fluentui/react-components';
import type { Reason } from '../../../playbook/play';
import { CellLink } from '../../components/CellLink';
import { useSay } from '../../use-say';

const useStyles = makeStyles({ list: { margin: '4px 0', paddingInlineStart: '20px' } });
/** Cells shown with a reason; more would hide the reason. */
const CELLS = 3;

/** Reasons with the cells that prove them. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): React.JSX.Element | null {
  const styles = useStyles();
  const say = useSay();
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.list}>
      {reasons.map(({ message, cells }, index) => (
        <li key={index}>
          {say(message)}{' '}
          {cells.slice(0, CELLS).map((cell) => <span key={`${cell.sheet}${cell.row}-${cell.column}`}><CellLink cell={cell} /> </span>)}
        </li>
      ))}
    </ul>
  );
}
