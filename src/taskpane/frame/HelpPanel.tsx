import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { isHelp, sayHelp } from '../../messages/say-help';
import type { State } from '../../session/state';
import { useSession } from '../use-session';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  box: {
    flexShrink: 0, maxHeight: '60%', overflowY: 'auto', padding: '8px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0, outlineStyle: 'none' },
  list: { margin: '4px 0 0', paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** Lines a page has at most. */
const LINES = [1, 2, 3];

/** What the page in front is for and how to get on; nothing is covered, and the page beneath stays usable. */
export default function HelpPanel({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { state } = useSession();
  const { locale } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const page = helpPage(state);
  const lines = LINES.map((line) => `help.${page}.${line}`).filter(isHelp);
  return (
    <aside
      className={styles.box} aria-labelledby="help-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id="help-title" tabIndex={-1} ref={heading} className={styles.title}><Subtitle2>{sayHelp(locale, { id: 'help.title' })}</Subtitle2></h2>
        <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} aria-label={sayHelp(locale, { id: 'help.close' })} onClick={onClose} />
      </div>
      <ul className={styles.list}>{lines.map((id) => <li key={id}><Caption1>{sayHelp(locale, { id })}</Caption1></li>)}</ul>
    </aside>
  );
}

/** Which help belongs to the page in front. */
function helpPage({ place, report }: State): string {
  if (place.detail && isHelp(`help.${place.detail.kind}.1`)) return place.detail.kind;
  if (place.tab !== 'overview') return place.tab;
  return report && report.ledger.tables.length > 0 ? 'overview' : 'first';
}
