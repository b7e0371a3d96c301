import type { Theme } from '@fluentui/react-components';
import { darkTheme, lightTheme } from './theme';

/**
 * The colours and sizes of both themes as style rules of the page, written into taskpane.html while it is built: the pane neither works them out
 * at every start nor carries what does. The dark rule says only what differs; `data-theme` of the document chooses.
 * @example themeCss() === ':root{--borderRadiusNone:0;…}:root[data-theme="dark"]{--colorNeutralForeground1:#ffffff;…}'
 */
export function themeCss(): string {
  const light = lightTheme();
  const differing = Object.entries(darkTheme()).filter(([name, value]) => light[name as keyof Theme] !== value);
  return `:root{${declarations(Object.entries(light))}}:root[data-theme="dark"]{${declarations(differing)}}`;
}

function declarations(entries: readonly (readonly [string, string | number])[]): string {
  return entries.map(([name, value]) => `--${name}:${value};`).join('');
}
