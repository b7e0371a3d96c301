import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { clockTime } from '../../format';
import { useSession } from '../../use-session';
import { useWide } from '../../use-wide';
import { useWords } from '../../use-words';
import { ImportPage } from './ImportPage';
import { useSections } from './use-sections';
import { SettingsNav } from './SettingsNav';

const useStyles = makeStyles({
  title: { margin: 0, outlineStyle: 'none' },
  saved: { color: tokens.colorNeutralForeground2 },
  accordion: { marginInline: '-8px' },
  header: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', textAlign: 'start', paddingBlock: '4px', minWidth: 0 },
  value: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  panel: { marginInline: '8px', paddingBottom: '12px' },
});

/** Where each thing is changed; a closed section says what it is set to. Everything is saved at once, into the workbook. */
export default function SettingsPage(): React.JSX.Element {
  const styles = useStyles();
  const { state: { place, settingsSavedAt, sheetsBehind, settingsSection } } = useSession();
  const { t } = useWords();
  if (place.detail?.kind === 'import') return <ImportPage />;
  return (
    <>
      <Subtitle2 as="h1" block tabIndex={-1} className={styles.title}>{t('pane.tab.settings')}</Subtitle2>
      {settingsSavedAt !== null && <Caption1 block className={styles.saved}>{t('pane.set.saved', { time: clockTime(settingsSavedAt) })}{sheetsBehind ? ` · ${t('pane.sheetsBehind')}` : ''}</Caption1>}
      <Sections key={settingsSection ?? ''} first={settingsSection} />
    </>
  );
}

/** One section open at a time, whatever becomes of the width. */
function Sections({ first }: { readonly first: string | null }): React.JSX.Element {
  const styles = useStyles();
  const sections = useSections();
  const wide = useWide();
  const [open, setOpen] = useState<string | null>(first);
  if (wide) return <SettingsNav sections={sections} open={open ?? 'sheets'} onOpen={setOpen} />;
  return (
    <Accordion collapsible className={styles.accordion} openItems={open === null ? [] : [open]} onToggle={(_, data) => setOpen(open === data.value ? null : String(data.value))}>
      {sections.map(({ id, title, value, content }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h2" className={styles.header}>
            <span className={styles.head}>{title}{value !== '' && open !== id && <Caption1 className={styles.value}>{value}</Caption1>}</span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
