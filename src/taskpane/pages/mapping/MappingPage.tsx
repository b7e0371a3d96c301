import {
  Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, makeStyles, Subtitle2, Switch, tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Field } from '../../../domain/ledger';
import { columnLetters } from '../../../domain/cell';
import { doubtfulColumns } from '../../../session/views/mapping-questions';
import { columnKey, type MappingChoices } from '../../../session/mapping-choices';
import { EmptyState } from '../../components/EmptyState';
import { PageHeading } from '../../components/PageHeading';
import { useSay } from '../../use-say';
import { useSession } from '../../use-session';
import { useWords } from '../../use-words';
import { FieldChoice } from './FieldChoice';

const useStyles = makeStyles({
  sheet: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  second: { color: tokens.colorNeutralForeground2 },
  question: { paddingBlock: '6px', display: 'flex', flexDirection: 'column', gap: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  foot: { position: 'sticky', bottom: '-16px', paddingBlock: '8px', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { margin: '10px 0 2px' },
});

/** Did it read my columns right? Only doubtful columns are asked about; the rest is there to look at and to change. */
export default function MappingPage(): React.JSX.Element {
  const styles = useStyles();
  const { state, commands } = useSession();
  const { t } = useWords();
  const say = useSay();
  const [choices, setChoices] = useState<MappingChoices>({ unused: [], fields: {} });
  const ledger = state.report?.ledger ?? null;
  const questions = useMemo(() => (ledger ? doubtfulColumns(ledger) : []), [ledger]);
  if (!ledger || ledger.tables.length === 0) {
    return (
      <>
        <PageHeading title={t('pane.mapping.none.title')} onBack={commands.back} />
        <EmptyState text={t('pane.mapping.none')} action={t('pane.first.sample')} onAction={() => void commands.addSample()} />
        {state.run === null && <Button appearance="primary" onClick={() => void commands.check()}>{t('pane.recheck')}</Button>}
      </>
    );
  }
  const asked = new Set(questions.map(({ table, column }) => columnKey(table, column.column)));
  const choose = (key: string, field: Field | null): void => setChoices({ ...choices, fields: { ...choices.fields, [key]: field } });
  const certain = ledger.tables.reduce((sum, table) => sum + table.columns.size, 0) - questions.length;
  return (
    <>
      <PageHeading title={t('pane.mapping.title', { count: ledger.tables.length })} onBack={commands.back} />
      {ledger.tables.map((table) => {
        const used = !choices.unused.includes(table.sheet);
        const open = questions.filter((question) => question.table === table).length;
        return (
          <div key={`${table.sheet}\n${table.firstColumn}\n${table.headerRow}`} className={styles.sheet}>
            <span className={styles.name}>
              {table.sheet} <Caption1 className={styles.second}>{table.roles.map((role) => t(`pane.role.${role}`)).join(' + ')} · {t('pane.mapping.columns', { count: table.columns.size })}{open > 0 ? ` · ${t('pane.mapping.open', { count: open })}` : ''}</Caption1>
            </span>
            <Switch
              checked={used} aria-label={t('pane.mapping.use', { sheet: table.sheet })}
              onChange={(_, data) => setChoices({ ...choices, unused: data.checked ? choices.unused.filter((one) => one !== table.sheet) : [...choices.unused, table.sheet] })}
            />
          </div>
        );
      })}
      {ledger.otherSheets.length > 0 && <Caption1 block className={styles.second}>{t('pane.mapping.others', { sheets: ledger.otherSheets.join(state.locale === 'zh-CN' ? '、' : ', ') })}</Caption1>}
      {questions.length > 0 && <Subtitle2 as="h2" block className={styles.head}>{t('pane.mapping.confirm', { count: questions.length })}</Subtitle2>}
      {questions.map(({ table, column, samples, cell }) => {
        const key = columnKey(table, column.column);
        return (
          <div key={key} className={styles.question}>
            <Body1>「{column.header}」 {table.sheet} {columnLetters(cell.column)}　<Caption1 className={styles.second}>{samples.join('　')}</Caption1></Body1>
            <FieldChoice column={column} value={choices.fields[key] === undefined ? column.field : choices.fields[key]} onChange={(field) => choose(key, field)} />
            {column.why.map((why, index) => <Caption1 key={index} className={styles.second}>{say(why)}</Caption1>)}
          </div>
        );
      })}
      <Accordion collapsible>
        <AccordionItem value="rest">
          <AccordionHeader as="h2" size="small">{t('pane.mapping.rest', { count: certain })}</AccordionHeader>
          <AccordionPanel>
            {ledger.tables.map((table) => (
              <div key={`${table.sheet}\n${table.firstColumn}\n${table.headerRow}`}>
                <Subtitle2 as="h3" block className={styles.head}>{table.sheet}</Subtitle2>
                {[...table.columns.values()].filter((column) => !asked.has(columnKey(table, column.column))).map((column) => {
                  const key = columnKey(table, column.column);
                  return (
                    <div key={key} className={styles.question}>
                      <Caption1>「{column.header}」 {columnLetters(column.column)}</Caption1>
                      <FieldChoice column={column} value={choices.fields[key] === undefined ? column.field : choices.fields[key]} onChange={(field) => choose(key, field)} />
                    </div>
                  );
                })}
                {table.unmapped.map(({ header, column }) => {
                  const key = columnKey(table, column);
                  return (
                    <div key={key} className={styles.question}>
                      <Caption1>「{header}」 {columnLetters(column)}</Caption1>
                      <FieldChoice column={null} value={choices.fields[key] ?? null} label={header} onChange={(field) => choose(key, field)} />
                    </div>
                  );
                })}
              </div>
            ))}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <div className={styles.foot}>
        <Button appearance="primary" disabledFocusable={state.run !== null} onClick={() => void commands.confirmMapping(choices)}>{t('pane.mapping.check')}</Button>
      </div>
    </>
  );
}
