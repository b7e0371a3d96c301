import type { CommandListener, ICellData, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { BookEvent } from '../book';
import { areaOf } from './grid-areas';
import type { UniverBook } from './univer-book';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly worksheetId?: string;
  readonly sheetId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly name?: string;
  readonly hidden?: number;
  readonly sheet?: { readonly id: string };
  readonly order?: number;
}
/** How the grid marks what it writes itself: echoes of formulas, and among them calculated results. */
type Options = { readonly fromFormula?: boolean; readonly applyFormulaCalculationResult?: boolean } | undefined;

/** Turns what happens in the grid (its mutations and operations) into the book's events, whoever caused it. */
export function bookEvents(book: UniverBook, emit: (event: BookEvent) => void): void {
  let names = new Map(book.sheets().map((sheet) => [sheet.id, sheet.name]));
  let active = book.activeSheetId();

  const listener: CommandListener = (command, commandOptions) => {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== undefined && params.unitId !== book.workbook.getId()) return;
    const sheetId = params.subUnitId ?? params.worksheetId ?? params.sheetId ?? '';
    switch (command.id) {
      case 'sheet.mutation.set-range-values': cellsChanged(sheetId, params, commandOptions as Options); break;
      case 'sheet.mutation.insert-row': if (params.range) emit({ kind: 'changed', sheetId, area: areaOf(params.range), change: 'RowInserted' }); break;
      case 'sheet.mutation.remove-rows': if (params.range) emit({ kind: 'changed', sheetId, area: areaOf(params.range), change: 'RowDeleted' }); break;
      case 'sheet.mutation.insert-col': if (params.range) emit({ kind: 'changed', sheetId, area: areaOf(params.range), change: 'ColumnInserted' }); break;
      case 'sheet.mutation.remove-col': if (params.range) emit({ kind: 'changed', sheetId, area: areaOf(params.range), change: 'ColumnDeleted' }); break;
      case 'sheet.mutation.set-row-hidden':
      case 'sheet.mutation.set-row-visible':
        for (const range of params.ranges ?? []) emit({ kind: 'rowHiddenChanged', sheetId, area: areaOf(range), hidden: command.id.endsWith('hidden') });
        break;
      case 'sheet.operation.set-selections': emit({ kind: 'selectionChanged', selection: book.selection() }); break;
      case 'sheet.operation.set-worksheet-active': activated(); break;
      case 'sheet.mutation.insert-sheet':
        if (params.sheet) { names.set(params.sheet.id, ''); emit({ kind: 'sheetAdded', sheetId: params.sheet.id }); }
        names = new Map(book.sheets().map((sheet) => [sheet.id, sheet.name]));
        break;
      case 'sheet.mutation.remove-sheet':
        names.delete(sheetId);
        emit({ kind: 'sheetDeleted', sheetId });
        break;
      case 'sheet.mutation.set-worksheet-name': {
        const before = names.get(sheetId) ?? '';
        const after = params.name ?? before;
        names.set(sheetId, after);
        emit({ kind: 'sheetRenamed', sheetId, before, after });
        break;
      }
      case 'sheet.mutation.set-worksheet-hidden':
        emit({ kind: 'sheetVisibilityChanged', sheetId, before: params.hidden ? 'Visible' : 'Hidden', after: params.hidden ? 'Hidden' : 'Visible' });
        break;
      default:
    }
  };
  book.grid.univer.__getInjector().get(ICommandService).onCommandExecuted(listener);

  function cellsChanged(sheetId: string, params: Params, options: Options): void {
    const rows = Object.entries(params.cellValue ?? {});
    let top = Infinity, left = Infinity, bottom = -1, right = -1, contents = false, looks = false;
    for (const [row, cells] of rows) {
      for (const [column, cell] of Object.entries(cells ?? {}) as [string, ICellData | null][]) {
        top = Math.min(top, Number(row)); bottom = Math.max(bottom, Number(row));
        left = Math.min(left, Number(column)); right = Math.max(right, Number(column));
        if (cell === null || 'v' in cell || 'f' in cell || 'p' in cell) contents = true;
        if (cell && 's' in cell) looks = true;
      }
    }
    if (bottom < 0) return;
    const area = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
    if (options?.fromFormula) {
      if (options.applyFormulaCalculationResult) emit({ kind: 'calculated', sheetId, areas: [area] });
    } else {
      if (contents) {
        const single = area.rowCount === 1 && area.columnCount === 1;
        emit({ kind: 'changed', sheetId, area, change: 'RangeEdited', ...(single ? { after: book.cells.value(sheetId, area.row, area.column) } : {}) });
      }
      if (looks) emit({ kind: 'formatChanged', sheetId, area });
    }
  }

  function activated(): void {
    const now = book.activeSheetId();
    if (now === active) return;
    const before = active;
    active = now;
    emit({ kind: 'sheetDeactivated', sheetId: before });
    emit({ kind: 'sheetActivated', sheetId: now });
  }
}
