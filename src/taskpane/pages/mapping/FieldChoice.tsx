import { Dropdown, Option, OptionGroup } from '@fluentui/react-components';
import { type Field, FIELDS, type LedgerColumn } from '../../../domain/ledger';
import { useSay } from '../../use-say';
import { useWords } from '../../use-words';

const ALL = Object.keys(FIELDS) as Field[];

/** What a column means: suggestions first, then every other field, then not used. */
export function FieldChoice(props: {
  readonly column: LedgerColumn | null; readonly value: Field | null; readonly label?: string; readonly onChange: (field: Field | null) => void;
}): React.JSX.Element {
  const { t } = useWords();
  const say = useSay();
  const { column, value } = props;
  const suggested = column ? [column.field, ...column.alternatives.map((one) => one.field)].filter((field, index, all) => all.indexOf(field) === index) : [];
  const others = ALL.filter((field) => !suggested.includes(field));
  const text = (field: Field): string => say({ id: `field.${field}` });
  return (
    <Dropdown
      size="small" aria-label={t('pane.mapping.as', { header: column?.header ?? props.label ?? '' })} value={value === null ? t('pane.mapping.skip') : text(value)}
      selectedOptions={[value ?? '']} onOptionSelect={(_, data) => props.onChange(data.optionValue ? (data.optionValue as Field) : null)}
    >
      {suggested.length > 0 && <OptionGroup label={t('pane.mapping.suggested')}>{suggested.map((field) => <Option key={field} value={field}>{text(field)}</Option>)}</OptionGroup>}
      <Option value="">{t('pane.mapping.skip')}</Option>
      <OptionGroup label={t('pane.mapping.other')}>{others.map((field) => <Option key={field} value={field}>{text(field)}</Option>)}</OptionGroup>
    </Dropdown>
  );
}
