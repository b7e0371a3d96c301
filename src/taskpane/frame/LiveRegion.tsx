import type { State } from '../../session/state';
import { Hidden } from '../components/Hidden';

/** What screen readers say when they have finished their sentence. Each announcement is a new element, so that equal ones are said again. */
export function LiveRegion({ announcement }: Pick<State, 'announcement'>): React.JSX.Element {
  return <div role="status" aria-live="polite">{announcement && <Hidden key={announcement.number}>{announcement.text}</Hidden>}</div>;
}
