import { Link } from '@fluentui/react-components';
import type { CellRef } from '../../domain/cell';
import { cellText } from '../format';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

/** A cell's address that selects the cell. `label` replaces sheet and address on screen. */
export function CellLink({ cell, label }: { readonly cell: CellRef; readonly label?: string }): React.JSX.Element {
  const { commands } = useSession();
  const { t } = useWords();
  const address = cellText(cell);
  return (
    <Link as="button" inline onClick={() => void commands.goToCell(cell)} title={t('pane.goTo', { cell: address })}>
      {label ?? address}
    </Link>
  );
}
