import { AFTER_CELL_EDIT, LexerTreeBuilder, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Univer } from '@univerjs/core';
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

/** What the grid's reader of formulas holds between texts: how many square brackets are open, and whether they are a Table's. */
interface BracketState {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

/**
 * Lets every formula start with no bracket open. The grid's reader of formulas reads what is typed letter by letter, so it also reads `=SUM(台账[金`,
 * and does not forget that open bracket: from then on a comma behind a column counts as part of its name.
 */
export function forgetOpenBrackets(lexer: LexerTreeBuilder): void {
  const state = lexer as unknown as BracketState;
  const reset = state._resetTemp.bind(lexer);
  state._resetTemp = () => {
    reset();
    state._squareBracketState = 0;
    state._tableBracketState = false;
  };
}

/** Makes structured references work where they are typed, as `setContents` does where an add-in writes them. `tableAt` gives the Table that holds a cell. */
export function readStructuredReferences(univer: Univer, tableAt: (sheetId: string, row: number, column: number) => BookTable | null): void {
  const injector = univer.__getInjector();
  forgetOpenBrackets(injector.get(LexerTreeBuilder));
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, { subUnitId, row, col }, next) => next(cell?.f ? { ...cell, f: rewriteStructuredReferences(cell.f, tableAt(subUnitId, row, col)) } : cell),
  });
}
