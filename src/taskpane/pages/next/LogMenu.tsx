import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { LogKind } from '../../../session/log-entry';
import { WriteButton } from '../../components/WriteButton';
import { useWords } from '../../use-words';

const KINDS: readonly LogKind[] = ['done', 'promise', 'snooze', 'handOver'];

interface LogMenuProps {
  readonly onChoose: (kind: LogKind) => void;
  readonly size?: 'small' | 'medium';
  readonly primary?: boolean;
  /** Other plays that apply and the way to them, for a row; the page of the customer shows them itself. */
  readonly others?: { readonly count: number; readonly onOpen: () => void };
  /** Whole name where several stand on a page. */
  readonly name?: string;
}

/** The button 记录 with what can be logged of a customer, and below it the way to what else could be done. */
export function LogMenu({ onChoose, size = 'medium', primary = false, others, name }: LogMenuProps): React.JSX.Element {
  const { t } = useWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <WriteButton
          size={size} appearance={primary ? 'primary' : 'secondary'} icon={<ChevronDown16Regular />} iconPosition="after"
          {...(name === undefined ? {} : { 'aria-label': name })}
        >
          {t('pane.log')}
        </WriteButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {KINDS.map((kind) => <MenuItem key={kind} onClick={() => onChoose(kind)}>{t(`pane.log.${kind}`)}</MenuItem>)}
          {others && others.count > 0 && <MenuDivider />}
          {others && others.count > 0 && <MenuItem onClick={others.onOpen}>{t('pane.ways.also', { count: others.count })}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
