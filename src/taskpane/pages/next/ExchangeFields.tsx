import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExchangeInputs } from '../../../playbook/exchange-offer';
import { shareText, typedShare } from '../../typed-share';
import { typedFen } from '../../typed-fen';
import { useWords } from '../../use-words';

const useStyles = makeStyles({ fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 128px), 1fr))', gap: '8px', marginBlock: '4px' } });

type Texts = Readonly<Record<(typeof FIELDS)[number], string>>;
const FIELDS = ['concession', 'daysSooner', 'annualRate', 'ageingChance', 'ageingLoss', 'redInvoiceCost'] as const;

/** The figures of an exchange offer, each to be changed; what is typed counts as soon as it can be read. */
export function ExchangeFields({ inputs, onChange }: { readonly inputs: ExchangeInputs; readonly onChange: (inputs: ExchangeInputs) => void }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const [texts, setTexts] = useState<Texts>(() => ({
    concession: shareText(inputs.concession), daysSooner: String(inputs.daysSooner), annualRate: shareText(inputs.annualRate), ageingChance: shareText(inputs.ageingChance),
    ageingLoss: shareText(inputs.ageingLoss), redInvoiceCost: (inputs.redInvoiceCost / 100).toFixed(2),
  }));
  const wrong = (field: keyof Texts): boolean => valueOf(field, texts[field]) === undefined;
  const change = (field: keyof Texts, text: string): void => {
    const next = { ...texts, [field]: text };
    setTexts(next);
    const values = Object.fromEntries(FIELDS.map((each) => [each, valueOf(each, next[each])]));
    if (FIELDS.every((each) => values[each] !== undefined)) onChange({ ...inputs, ...values });
  };
  return (
    <div className={styles.fields}>
      {FIELDS.map((field) => (
        <Field key={field} label={t(`pane.ways.exchange.${field}`)} {...(wrong(field) ? { validationMessage: t('pane.ways.wrong') } : {})}>
          <Input value={texts[field]} inputMode="decimal" contentAfter={field === 'daysSooner' || field === 'redInvoiceCost' ? undefined : '%'} onChange={(_, data) => change(field, data.value)} />
        </Field>
      ))}
    </div>
  );
}

/** What was typed into a field, as the offer takes it; undefined when it cannot be read. Only the rate may be left out. */
function valueOf(field: keyof Texts, text: string): number | null | undefined {
  if (field === 'daysSooner') return /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
  if (field === 'redInvoiceCost') return typedFen(text) ?? undefined;
  const share = typedShare(text);
  return share === null && field !== 'annualRate' ? undefined : share;
}
