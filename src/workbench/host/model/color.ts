import { text } from '../arguments';
import { invalidArgument } from '../host-error';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500',
  gray: '#808080', grey: '#808080', silver: '#C0C0C0', purple: '#800080', navy: '#000080', teal: '#008080', maroon: '#800000', lightgray: '#D3D3D3', pink: '#FFC0CB',
};

/** "#RRGGBB" of a colour given so, without the #, or by one of the usual HTML names. */
export function colorOf(value: unknown): string {
  const given = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  const color = hex ? `#${(hex[1] ?? '').toUpperCase()}` : NAMED[given.toLowerCase()];
  if (color === undefined) throw invalidArgument();
  return color;
}
