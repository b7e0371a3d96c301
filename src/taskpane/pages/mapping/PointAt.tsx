import { Body1, Button, Caption1, Checkbox, Dropdown, Field, makeStyles, Option, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Role, ROLES } from '../../../domain/ledger';
import type { PointedAt } from '../../../session/commands/mapping';
import { useCommands } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', paddingBlock: '8px' },
  head: { margin: '10px 0 0' },
  choice: { width: '100%', maxWidth: '260px' },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** A sheet that was not recognised: the user selects its header row, says what it is, and it is read from there. */
export function PointAt({ headed, pointed, onPointed }: {
  /** False where the page's own heading says it already. */
  readonly headed: boolean;
  /** What came of the last time. */
  readonly pointed: PointedAt | null;
  readonly onPointed: (pointed: PointedAt | null) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const commands = useCommands();
  const { t } = useWords();
  const [role, setRole] = useState<Role>('invoices');
  const [hasHeader, setHasHeader] = useState(true);
  const read = async (): Promise<void> => { onPointed(await commands.readFromHere({ role, hasHeader })); };
  return (
    <section className={styles.box}>
      {headed && <Subtitle2 as="h2" className={styles.head}>{t('pane.mapping.point.title')}</Subtitle2>}
      <Body1>{t(hasHeader ? 'pane.mapping.point.how' : 'pane.mapping.point.howBare')}</Body1>
      <Field label={t('pane.mapping.point.role')} className={styles.choice}>
        <Dropdown size="small" value={t(`pane.role.${role}`)} selectedOptions={[role]} onOptionSelect={(_, data) => { const found = ROLES.find((each) => each === data.optionValue); if (found) setRole(found); }}>
          {ROLES.map((each) => <Option key={each} value={each}>{t(`pane.role.${each}`)}</Option>)}
        </Dropdown>
      </Field>
      <Checkbox label={t('pane.mapping.point.noHeader')} checked={!hasHeader} onChange={(_, data) => setHasHeader(data.checked !== true)} />
      <Button onClick={() => void read()}>{t('pane.mapping.point.do')}</Button>
      <div role="status">
        {pointed && <Caption1 className={pointed.outcome === 'read' ? undefined : styles.wrong}>{t(`pane.mapping.point.${pointed.outcome}`, { sheet: pointed.sheet, row: pointed.row })}</Caption1>}
      </div>
    </section>
  );
}
