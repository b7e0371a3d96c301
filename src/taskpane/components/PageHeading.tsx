import { Button, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { Hint } from './Hint';
import { useWords } from '../use-words';
import { useBeside } from './SideBySide';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '32px', marginInlineStart: '-8px' },
  flush: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '32px' },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
});

/** Title of a detail page with the way back. */
export function PageHeading(props: { readonly title: string; readonly onBack: () => void; readonly end?: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  const beside = useBeside();
  return (
    <div className={beside ? styles.flush : styles.row}>
      {!beside && (
        <Hint content={t('pane.back')}>
          <Button appearance="subtle" aria-label={t('pane.back')} icon={<ArrowLeft20Regular />} onClick={props.onBack} />
        </Hint>
      )}
      <Subtitle2 as="h1" tabIndex={-1} className={styles.title} style={{ margin: 0 }}>{props.title}</Subtitle2>
      {props.end}
    </div>
  );
}
