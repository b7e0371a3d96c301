import type { BookTable } from '../book';

/**
 * Writes this-row references in the one form that the grid reads right: `[@列]` and `Table1[@列]` become `Table1[[#This Row],[列]]`.
 * Text inside quotes stays.
 * @example rewriteStructuredReferences('=[@金额]*2', table) === '=台账[[#This Row],[金额]]*2'
 */
export function rewriteStructuredReferences(formula: string, table: BookTable | null): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(/"(?:[^"]|"")*"|([\p{L}\p{N}_.]*)\[@(?:\[([^\]]+)\]|([^\]]+))\]/gu, (whole, name: string | undefined, bracketed: string | undefined, plain: string | undefined) => {
    const column = bracketed ?? plain;
    const owner = name !== undefined && name !== '' ? name : table?.name;
    return column === undefined || owner === undefined ? whole : `${owner}[[#This Row],[${column}]]`;
  });
}
