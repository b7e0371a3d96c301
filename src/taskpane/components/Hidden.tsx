import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap', outlineStyle: 'none' },
});

/** Text for screen readers only. */
export function Hidden({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <span className={useStyles().hidden}>{children}</span>;
}

/** Heading of a page whose tab already says it to the eye; focus comes here when the page opens. */
export function HiddenHeading({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <h1 tabIndex={-1} className={useStyles().hidden}>{children}</h1>;
}
