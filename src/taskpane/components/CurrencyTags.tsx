import { InteractionTag, InteractionTagPrimary, makeStyles } from '@fluentui/react-components';
import { useCommands } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  tags: { display: 'flex', gap: '4px' },
  // A contrast theme takes away the colour that tells the chosen one.
  chosen: { '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' } },
});

/** Which currency is shown; amounts of two currencies are never added. Nothing where there is one only. */
export function CurrencyTags({ currencies, shown }: { readonly currencies: readonly string[]; readonly shown: string }): React.JSX.Element | null {
  const styles = useStyles();
  const commands = useCommands();
  const { t } = useWords();
  if (currencies.length < 2) return null;
  return (
    <div className={styles.tags} role="group" aria-label={t('pane.currency')}>
      {currencies.map((one) => (
        <InteractionTag key={one} size="small" appearance={one === shown ? 'brand' : 'outline'}>
          <InteractionTagPrimary {...(one === shown ? { className: styles.chosen } : {})} aria-pressed={one === shown} onClick={() => commands.showCurrency(one)}>{one}</InteractionTagPrimary>
        </InteractionTag>
      ))}
    </div>
  );
}
