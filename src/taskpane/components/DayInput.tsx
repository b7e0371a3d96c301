import { Field, Input } from '@fluentui/react-components';
import { fromIso } from '../../domain/day';
import { useWords } from '../use-words';

/** A day as ISO text with the platform's own calendar; says so when it is no day. */
export function DayInput(props: {
  readonly label: string; readonly value: string; readonly onChange: (iso: string) => void; readonly required?: boolean; readonly hint?: string;
  /** What is wrong with a day that is one, such as that it is missing. */
  readonly validationMessage?: string;
}): React.JSX.Element {
  const { t } = useWords();
  const wrong = props.value !== '' && fromIso(props.value) === null;
  return (
    <Field label={props.label} required={props.required ?? false} hint={props.hint} {...(wrong ? { validationMessage: t('pane.notADay') } : props.validationMessage === undefined ? {} : { validationMessage: props.validationMessage })}>
      <Input type="date" value={props.value} onChange={(_, data) => props.onChange(data.value)} />
    </Field>
  );
}
