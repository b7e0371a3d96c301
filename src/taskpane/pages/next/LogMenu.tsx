import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { LogKind } from '../../../session/log-entry';
import { WriteButton } from '../../components/WriteButton';
import { useWords } from '../../use-words';

const KINDS: readonly LogKind[] = ['done', 'promise', 'snooze', 'handOver'];

interface LogMenuProps {
  readonly onChoose: (kind: LogKind) => void;
  readonly size?: 'small' | 'medium';
  readonly primary?: boolean;
  /** Whole name where several stand on a page. */
  readonly name?: string;
}

/** The button 记录 with what can be logged of a customer. */
export function LogMenu({ onChoose, size = 'medium', primary = false, name }: LogMenuProps): React.JSX.Element {
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
        <MenuList>{KINDS.map((kind) => <MenuItem key={kind} onClick={() => onChoose(kind)}>{t(`pane.log.${kind}`)}</MenuItem>)}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
