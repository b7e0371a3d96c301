import type { AddIn } from '../server/add-in';
import type { FunctionCall, FunctionResult, FunctionValue, GridFunction } from '../grid/function-engine';
import { returnedError } from '../host/custom-functions';
import type { OfficeHost } from '../host/office-host';
import { columnLetters } from '../../domain/cell';

/** The part of custom-function metadata (functions.json) that calling needs. */
interface Metadata {
  readonly functions?: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
    readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean; readonly dimensionality?: string; readonly repeating?: boolean }[];
  }[];
}

/** Reads the add-in's function metadata; an add-in without any has none. */
export async function loadFunctions(addIn: AddIn, origin: string): Promise<readonly GridFunction[]> {
  if (!addIn.metadata) return [];
  const answer = await fetch(origin + addIn.metadata);
  if (!answer.ok) return [];
  const metadata = (await answer.json()) as Metadata;
  const prefix = addIn.namespace ? `${addIn.namespace}.` : '';
  return (metadata.functions ?? []).map((each) => ({
    id: each.id,
    name: `${prefix}${each.name}`.toUpperCase(),
    description: each.description ?? '',
    parameters: (each.parameters ?? []).map((parameter) => ({
      name: parameter.name, description: parameter.description ?? '', optional: parameter.optional ?? false,
      matrix: parameter.dimensionality === 'matrix', repeating: parameter.repeating ?? false,
    })),
  }));
}

/** Calls a level of functions in the add-in's runtime and turns its answers into what the grid shows. */
export async function callAddIn(host: OfficeHost, calls: readonly FunctionCall[], sheetName: (id: string) => string): Promise<readonly FunctionResult[]> {
  const results = await host.invokeFunctions(calls.map((call) => ({
    functionId: call.id,
    arguments: call.args,
    address: `${sheetName(call.sheetId)}!${columnLetters(call.column + 1)}${call.row + 1}`,
  })));
  return results.map((result): FunctionResult => (result.ok ? { value: shown(result.value) } : { error: result.error, message: result.message }));
}

function shown(value: unknown): FunctionValue | FunctionValue[][] {
  if (Array.isArray(value)) return (value as unknown[][]).map((line) => (Array.isArray(line) ? line : [line]).map(single));
  return single(value);
}

function single(value: unknown): FunctionValue {
  const error = returnedError(value);
  if (error) return error.error;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // Rich values (entities, formatted numbers) show their plain side, as in an Excel that does not know them.
  const plain = (value as { basicValue?: unknown }).basicValue;
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : null;
}
