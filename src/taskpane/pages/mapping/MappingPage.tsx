import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, makeStyles, Subtitle2, Switch, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Field, LedgerTable } from '../../../domain/ledger';
import { listed } from '../../../messages/listed';
import type { PointedAt } from '../../../session/commands/mapping';
import { columnKey, type MappingChoices } from '../../../session/mapping-choices';
import { doubtfulColumns } from '../../../session/views/mapping-questions';
import { PageHeading } from '../../components/PageHeading';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { ColumnLine } from './ColumnLine';
import { PointAt } from './PointAt';
import { TablePanel } from './TablePanel';

const useStyles = makeStyles({
  sheet: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  second: { color: tokens.colorNeutralForeground2 },
  foot: { position: 'sticky', bottom: '-16px', paddingBlock: '8px', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { margin: '10px 0 2px' },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', paddingBlock: '8px' },
});

const tableKey = (table: LedgerTable): string => `${table.sheet}\n${table.firstColumn}\n${table.headerRow}`;

/**
 * Did it read my columns right? Only doubtful columns are asked about; every table is there to look at and to change, with its first rows as
 * understood and the rows left out. A sheet that was not recognised is read from the cell at which the user points.
 */
export default function MappingPage(): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { t } = useWords();
  const [choices, setChoices] = useState<MappingChoices>({ unused: [], fields: {} });
  const [pointed, setPointed] = useState<PointedAt | null>(null);
  const [open, setOpen] = useState<readonly string[]>([]);
  /** A sheet just pointed at lies open, as its columns wait to be named. */
  const [fresh, setFresh] = useState<string | null>(null);
  const onPointed = (at: PointedAt | null): void => {
    setPointed(at);
    if (at?.outcome === 'read') setFresh(at.sheet);
  };
  const ledger = state.report?.ledger ?? null;
  const questions = useMemo(() => (ledger ? doubtfulColumns(ledger) : []), [ledger]);
  if (!ledger || ledger.tables.length === 0) {
    return (
      <>
        <PageHeading title={t('pane.mapping.none.title')} onBack={commands.back} />
        <Body1 block>{t('pane.mapping.none')}</Body1>
        <PointAt headed={false} pointed={pointed} onPointed={onPointed} />
        <div className={styles.none}>
          {state.run === null && <Button onClick={() => void commands.check()}>{t('pane.recheck')}</Button>}
          <Button appearance="transparent" onClick={() => void commands.addSample()}>{t('pane.first.sample')}</Button>
        </div>
      </>
    );
  }
  const asked = new Set(questions.map(({ table, column }) => columnKey(table, column.column)));
  const choose = (key: string, field: Field | null): void => setChoices({ ...choices, fields: { ...choices.fields, [key]: field } });
  return (
    <>
      <PageHeading title={t('pane.mapping.title', { count: ledger.tables.length })} onBack={commands.back} />
      {ledger.tables.map((table) => {
        const used = !choices.unused.includes(table.sheet);
        const waiting = questions.filter((question) => question.table === table).length;
        return (
          <div key={tableKey(table)} className={styles.sheet}>
            <span className={styles.name}>
              {table.sheet} <Caption1 className={styles.second}>{table.roles.map((role) => t(`pane.role.${role}`)).join(' + ')} · {t('pane.mapping.columns', { count: table.columns.size })}{waiting > 0 ? ` · ${t('pane.mapping.open', { count: waiting })}` : ''}</Caption1>
            </span>
            <Switch
              checked={used} aria-label={t('pane.mapping.use', { sheet: table.sheet })}
              onChange={(_, data) => setChoices({ ...choices, unused: data.checked ? choices.unused.filter((one) => one !== table.sheet) : [...choices.unused, table.sheet] })}
            />
          </div>
        );
      })}
      {ledger.otherSheets.length > 0 && <Caption1 block className={styles.second}>{t('pane.mapping.others', { sheets: listed(state.locale, ledger.otherSheets) })}</Caption1>}
      {questions.length > 0 && <Subtitle2 as="h2" block className={styles.head}>{t('pane.mapping.confirm', { count: questions.length })}</Subtitle2>}
      {questions.map(({ table, column, samples, cell }) => {
        const key = columnKey(table, column.column);
        return <ColumnLine key={key} header={column.header} letter={cell.column} column={column} value={choices.fields[key] === undefined ? column.field : choices.fields[key]} samples={samples} sheet={table.sheet} reasons onChange={(field) => choose(key, field)} />;
      })}
      <Subtitle2 as="h2" block className={styles.head}>{t('pane.mapping.look')}</Subtitle2>
      <Accordion
        collapsible multiple openItems={[...open, ...ledger.tables.filter((table) => table.sheet === fresh).map(tableKey)]}
        onToggle={(_, data) => { setFresh(null); setOpen(data.openItems.map(String)); }}
      >
        {ledger.tables.map((table) => (
          <AccordionItem key={tableKey(table)} value={tableKey(table)}>
            <AccordionHeader as="h3" size="small">{t('pane.mapping.table', { sheet: table.sheet, columns: table.columns.size, rows: table.rows.length, skipped: table.skipped.length })}</AccordionHeader>
            <AccordionPanel>
              <TablePanel table={table} receipts={ledger.receipts} sheet={state.sheets.find((sheet) => sheet.name === table.sheet)} choices={choices} asked={asked} onChoose={choose} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <PointAt headed pointed={pointed} onPointed={onPointed} />
      <div className={styles.foot}>
        <Button appearance="primary" disabledFocusable={state.run !== null} onClick={() => void commands.confirmMapping(choices)}>{t('pane.mapping.check')}</Button>
      </div>
    </>
  );
}
