import { lazy, type ReactElement, Suspense } from 'react';
import { drawn } from '../drawn';

// Positioning is a tenth of Fluent; the first screen does not wait for it.
const Tooltip = lazy(() => drawn().then(() => import('./HintTooltip')));

/**
 * A tooltip for a control that has its own name already. While the tooltip is loading the control works without it.
 */
export function Hint({ content, children }: { readonly content: string; readonly children: ReactElement }): React.JSX.Element {
  return <Suspense fallback={children}><Tooltip content={content}>{children}</Tooltip></Suspense>;
}
