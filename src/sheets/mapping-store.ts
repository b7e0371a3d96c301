import * as z from 'zod/mini';
import { FIELDS, ROLES, type Field, type LedgerTable } from '../domain/ledger';
import type { Finding } from '../domain/finding';
import { normaliseHeader } from './normalise-header';

const FIELD_NAMES = Object.keys(FIELDS) as [Field, ...Field[]];

const text = (most: number) => z.string().check(z.maxLength(most));
const place = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** One sheet (or Excel Table) as the user confirmed it. */
const sheetMapping = z.object({
  sheet: text(255),
  tableName: z.nullable(text(255)),
  /** False: the user said that this sheet is not to be read. */
  use: z.boolean(),
  roles: z.array(z.enum(ROLES)).check(z.maxLength(6)),
  /** 1-based; 0 = the sheet has no header row and columns are known by position. */
  headerRow: place(0, 1_048_576),
  /** Every header the sheet had, mapped or not, so that new columns are told from columns that the user left out. */
  headers: z.array(z.object({ header: text(1_000), column: place(1, 16_384) })).check(z.maxLength(16_384)),
  columns: z.array(z.object({ field: z.enum(FIELD_NAMES), header: text(1_000), column: place(1, 16_384) })).check(z.maxLength(FIELD_NAMES.length)),
});

/** What the user confirmed about the columns of the workbook; kept in 回款设置, exported and imported as JSON. */
export const savedMappingSchema = z.object({ version: z.literal(1), sheets: z.array(sheetMapping).check(z.maxLength(1_000)) });
export type SavedMapping = z.infer<typeof savedMappingSchema>;
export type SavedSheet = SavedMapping['sheets'][number];

/** The mapping of tables as they were read, to be saved once the user confirmed it. `unused` are sheets switched off. */
export function mappingOf(tables: readonly LedgerTable[], unused: readonly string[] = []): SavedMapping {
  return {
    version: 1,
    sheets: [
      ...tables.map((table) => {
        const mapped = [...table.columns.values()].map(({ field, header, column }) => ({ field, header, column }));
        const headers = [...mapped, ...table.unmapped].map(({ header, column }) => ({ header, column })).sort((a, b) => a.column - b.column);
        return {
          sheet: table.sheet, tableName: table.tableName, use: true, roles: [...table.roles], headerRow: table.headerRow < table.firstDataRow && headers.some((each) => each.header !== '') ? table.headerRow : 0,
          headers,
          columns: mapped,
        };
      }),
      ...unused.map((sheet) => ({ sheet, tableName: null, use: false, roles: [], headerRow: 0, headers: [], columns: [] })),
    ],
  };
}

/** A mapping as a file to keep or to give to a colleague. */
export function exportMapping(mapping: SavedMapping): string {
  return JSON.stringify(mapping, null, 2);
}

/**
 * Reads an exported mapping. Anything that is not one gives null and a finding that says what is wrong; nothing is guessed.
 */
export function importMapping(text: string): { mapping: SavedMapping | null; finding: Finding | null } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { mapping: null, finding: damaged('JSON') };
  }
  const parsed = savedMappingSchema.safeParse(raw);
  if (parsed.success) return { mapping: parsed.data, finding: null };
  const issue = parsed.error.issues[0];
  return { mapping: null, finding: damaged(issue ? `${issue.path.join('.')}: ${issue.message}` : '') };
}

function damaged(detail: string): Finding {
  return { id: 'reading.mappingDamaged', severity: 'warning', cell: null, message: { id: 'reading.mappingDamaged', values: { detail } } };
}

/** How a saved sheet fits the headers found now: where its columns are today, and what moved, went or came. */
export interface MappingFit {
  /** Share of the saved headers that are still there. */
  readonly share: number;
  readonly columns: ReadonlyMap<number, Field>;
  readonly moved: readonly { readonly header: string; readonly field: Field; readonly from: number; readonly to: number }[];
  readonly gone: readonly { readonly header: string; readonly field: Field }[];
  /** Columns that the user left unmapped and that are still there. */
  readonly leftOut: ReadonlySet<number>;
}

/** Below this share of known headers a saved mapping is not taken for the same sheet. */
export const SAME_HEADER = 0.6;

/**
 * Fits a saved sheet to today's headers by their text, the n-th of equal names to the n-th; columns that moved are followed.
 */
export function fitMapping(saved: SavedSheet, headers: readonly { readonly header: string; readonly column: number }[]): MappingFit {
  const today = new Map<string, number[]>();
  for (const { header, column } of headers) {
    const key = keyOf(header);
    today.set(key, [...(today.get(key) ?? []), column]);
  }
  const nth = new Map<string, number>();
  const place = new Map<number, number | null>();
  let kept = 0;
  for (const { header, column } of [...saved.headers].sort((a, b) => a.column - b.column)) {
    const key = keyOf(header);
    const index = nth.get(key) ?? 0;
    nth.set(key, index + 1);
    const now = today.get(key)?.[index] ?? null;
    place.set(column, now);
    if (now !== null) kept += 1;
  }
  const columns = new Map<number, Field>();
  const moved: MappingFit['moved'][number][] = [];
  const gone: MappingFit['gone'][number][] = [];
  for (const { field, header, column } of saved.columns) {
    const now = place.get(column) ?? null;
    if (now === null) { gone.push({ header, field }); continue; }
    columns.set(now, field);
    if (now !== column) moved.push({ header, field, from: column, to: now });
  }
  const mapped = new Set(saved.columns.map((each) => each.column));
  const leftOut = new Set(saved.headers.filter((each) => !mapped.has(each.column)).flatMap((each) => place.get(each.column) ?? []));
  return { share: saved.headers.length === 0 ? 0 : kept / saved.headers.length, columns, moved, gone, leftOut };
}

function keyOf(header: string): string {
  return header.split('/').map((part) => normaliseHeader(part).key).join('/');
}
