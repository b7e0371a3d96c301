import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellAddress } from '../../../domain/cell';
import { toIso } from '../../../domain/day';
import { CellLink } from '../../components/CellLink';
import { PageHeading } from '../../components/PageHeading';
import { WriteButton } from '../../components/WriteButton';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr)', columnGap: '8px', paddingBlock: '2px', overflowWrap: 'anywhere' },
  address: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  foot: {
    position: 'sticky', bottom: '-16px', display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px', paddingBlock: '8px',
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const FIRST = 5;
const MOST = 200;

/** What a write will do to the user's own sheet, before it does it; what would be overwritten comes first. */
export default function PreviewPage(): React.JSX.Element | null {
  const styles = useStyles();
  const { state: { preview, run }, commands } = useSession();
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (!preview) return null;
  const lines = preview.lines.slice(0, all || preview.lines.length <= FIRST + 1 ? MOST : FIRST);
  const first = preview.lines[0];
  return (
    <>
      <PageHeading title={t(`pane.preview.${preview.title}`, { columns: preview.columns })} onBack={commands.back} />
      <Body1 block>{t('pane.preview.where', { sheet: preview.sheet, columns: preview.columns, rows: preview.rows })}</Body1>
      {preview.asOf && (
        <Body1 block>{t('pane.preview.asOf', { sheet: preview.asOf.cell.sheet, cell: cellAddress(preview.asOf.cell), day: toIso(preview.asOf.day) })}</Body1>
      )}
      {preview.overwrites.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('pane.preview.overwrites', { count: preview.overwrites.length })}</MessageBarTitle>
            {preview.overwrites.slice(0, FIRST).map(({ cell, before, after }) => (
              <Caption1 key={cellAddress(cell)} block><CellLink cell={cell} label={cellAddress(cell)} /> {before} → {after}</Caption1>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {preview.lookup && <Body1 block>{t('pane.preview.lookup', { by: preview.lookup.by })}</Body1>}
      {preview.lookup === null && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t('pane.formulas.noNumber')}</MessageBarBody></MessageBar>}
      {preview.lookup && preview.lookup.unfound.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('pane.preview.unfound', { count: preview.lookup.unfound.length })}
            {preview.lookup.unfound.slice(0, FIRST).map((cell) => <Caption1 key={cellAddress(cell)} block><CellLink cell={cell} label={cellAddress(cell)} /></Caption1>)}
          </MessageBarBody>
        </MessageBar>
      )}
      {preview.leftOut !== undefined && preview.leftOut.length > 0 && (
        <MessageBar intent="info" layout="multiline"><MessageBarBody>{t('pane.preview.leftOut', { lists: preview.leftOut.join(t('pane.preview.and')) })}</MessageBarBody></MessageBar>
      )}
      {lines.map(({ cell, after }) => (
        <div key={cellAddress(cell)} className={styles.line}><span className={styles.address}>{cellAddress(cell)}</span><span>{after}</span></div>
      ))}
      {preview.lines.length > FIRST + 1 && <Button size="small" appearance="subtle" onClick={() => setAll(!all)}>{all ? t('pane.fewer') : t('pane.preview.all', { count: preview.lines.length })}</Button>}
      {preview.overwrites.length === 0 && <Caption1 block>{t('pane.preview.safe')}</Caption1>}
      <div className={styles.foot}>
        <Button size="small" onClick={commands.back}>{t('pane.cancel')}</Button>
        {first && <Button size="small" appearance="subtle" onClick={() => void commands.goToCell(first.cell)}>{t('pane.preview.see')}</Button>}
        <WriteButton size="small" appearance="primary" disabledFocusable={run !== null} onClick={() => void commands.writePreview()}>{t('pane.preview.write', { rows: preview.rows })}</WriteButton>
      </div>
    </>
  );
}
