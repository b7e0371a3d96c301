import { makeStyles, tokens } from '@fluentui/react-components';
import { Hidden } from '../components/Hidden';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  // Nothing for half a second: most pages are there before.
  box: {
    display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '8px',
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } }, animationDuration: '0.5s', animationTimingFunction: 'step-end', animationFillMode: 'backwards',
  },
  bar: { height: '16px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1, '@media (forced-colors: active)': { outline: '1px solid GrayText' } },
});

/** Lengths of the bars in per cent: a heading and the lines of a page. */
const BARS = [40, 85, 70, 90, 60];

/** The shape of a page whose script is still on its way. */
export function PageLoading(): React.JSX.Element {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.box} aria-busy="true">
      <Hidden>{t('pane.loading')}</Hidden>
      {BARS.map((width) => <div key={width} className={styles.bar} style={{ width: `${width}%` }} aria-hidden />)}
    </div>
  );
}
