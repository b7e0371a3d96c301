import { Button, type ButtonProps, Tooltip } from '@fluentui/react-components';
import { usePart } from '../use-session';
import { useWords } from '../use-words';

/** A button that leads to writing into the workbook. In a read-only one it stays in reach of the keyboard, does nothing and says why. */
export function WriteButton(props: ButtonProps): React.JSX.Element {
  const readOnly = usePart((state) => state.readOnly);
  const { t } = useWords();
  if (!readOnly) return <Button {...props} />;
  return <Tooltip content={t('pane.readOnly')} relationship="description" withArrow><Button {...props} disabledFocusable /></Tooltip>;
}
