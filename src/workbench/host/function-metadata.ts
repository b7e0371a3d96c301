import { z } from 'zod';
import type { BookValue, CellError, Matrix } from '../book';
import { returnedError, type FunctionCall, type FunctionResult } from './custom-functions';

const parameterSchema = z.object({
  name: z.string(),
  description: z.string().optional(),
  type: z.string().optional(),
  dimensionality: z.string().optional(),
  optional: z.boolean().optional(),
  repeating: z.boolean().optional(),
});

const metadataSchema = z.object({
  allowErrorForDataTypeAny: z.boolean().optional(),
  functions: z.array(z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().optional(),
    helpUrl: z.string().optional(),
    parameters: z.array(parameterSchema).optional(),
    result: z.object({ type: z.string().optional(), dimensionality: z.string().optional() }).optional(),
    options: z.object({ cancelable: z.boolean().optional(), stream: z.boolean().optional(), volatile: z.boolean().optional() }).optional(),
    allowErrorForDataTypeAny: z.boolean().optional(),
  })),
});

/** A parameter of a custom function. `isMatrix`: it takes a range. `type` is any, number, string or boolean. */
export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

/** A custom function as its metadata describes it. `name` is what a formula says: "HUIKUAN.AGING". */
export interface FunctionDefinition {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returnsMatrix: boolean;
  readonly isCancelable: boolean;
  readonly isVolatile: boolean;
  readonly allowsErrors: boolean;
}

/** An argument as the grid has it: a value, a range's values, or undefined where the formula left it out. */
export type GridArgument = BookValue | Matrix<BookValue> | undefined;

/** Reads a functions.json. Throws ZodError when it is none. Streaming functions are left out: this host does not call them. */
export function readFunctionMetadata(json: unknown, namespace: string): readonly FunctionDefinition[] {
  const metadata = metadataSchema.parse(json);
  return metadata.functions.filter((definition) => !definition.options?.stream).map((definition) => ({
    id: definition.id,
    name: `${namespace}.${definition.name}`,
    description: definition.description ?? '',
    parameters: (definition.parameters ?? []).map((parameter) => ({
      name: parameter.name, description: parameter.description ?? '', type: parameter.type ?? 'any', isMatrix: parameter.dimensionality === 'matrix',
      isOptional: parameter.optional ?? false, isRepeating: parameter.repeating ?? false,
    })),
    returnsMatrix: definition.result?.dimensionality === 'matrix',
    isCancelable: definition.options?.cancelable ?? false,
    isVolatile: definition.options?.volatile ?? false,
    allowsErrors: definition.allowErrorForDataTypeAny ?? metadata.allowErrorForDataTypeAny ?? false,
  }));
}

/**
 * A call with the grid's arguments, as Excel on the web passes them: left out = null, a blank cell = null alone and 0 inside a range, a single
 * value for a range parameter = a 1 × 1 matrix, a range for a single-value parameter = its first cell. Error cells, and values that
 * do not fit the parameter's type, make the call an error (#VALUE!) without asking the function, unless the function takes errors.
 */
export function functionCall(definition: FunctionDefinition, given: readonly GridArgument[], address: string): FunctionCall | CellError {
  const values: unknown[] = [];
  const parameters = definition.parameters;
  const last = parameters.at(-1);
  if (given.length > parameters.length && !last?.isRepeating) return { error: '#VALUE!' };
  for (const [index, parameter] of parameters.entries()) {
    const converted = parameter.isRepeating && index === parameters.length - 1
      ? given.slice(index).map((argument) => converter(argument, parameter, definition.allowsErrors))
      : converter(given[index], parameter, definition.allowsErrors);
    if (Array.isArray(converted) ? converted.includes(MISFIT) : converted === MISFIT) return { error: '#VALUE!' };
    values.push(converted);
  }
  return { functionId: definition.id, arguments: values, address, cancelable: definition.isCancelable, allowsErrors: definition.allowsErrors };
}

const MISFIT = Symbol('does not fit the parameter');

function converter(argument: GridArgument, parameter: FunctionParameter, allowsErrors: boolean): unknown {
  if (argument === undefined) {
    if (parameter.isOptional || parameter.isRepeating) return null;
    // Excel does not let such a formula be entered. The grid does, so a function that takes anything gets a blank and can say what it misses.
    return parameter.type === 'any' ? converter(null, parameter, allowsErrors) : MISFIT;
  }
  if (!isMatrix(argument)) {
    const value = scalar(argument, parameter.type, allowsErrors, null);
    return parameter.isMatrix && value !== MISFIT ? [[argument === null ? 0 : value]] : value;
  }
  if (!parameter.isMatrix) return scalar(argument[0]?.[0] ?? null, parameter.type, allowsErrors, null);
  const rows = argument.map((row) => row.map((value) => scalar(value, parameter.type, allowsErrors, 0)));
  return rows.some((row) => row.includes(MISFIT)) ? MISFIT : rows;
}

function isMatrix(argument: BookValue | Matrix<BookValue>): argument is Matrix<BookValue> {
  return Array.isArray(argument);
}

function scalar(value: BookValue, type: string, allowsErrors: boolean, blank: null | 0): unknown {
  if (value === null) return blank;
  if (typeof value === 'object') return allowsErrors && type === 'any' ? { type: 'CustomFunctionError', code: value.error } : MISFIT;
  switch (type) {
    case 'number': {
      const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
      return Number.isNaN(number) ? MISFIT : number;
    }
    case 'string': return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean': return typeof value === 'string' ? booleanText(value) : Boolean(value);
    default: return value;
  }
}

function booleanText(text: string): unknown {
  const upper = text.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : MISFIT;
}

/** What a result shows in cells: a value, or a matrix that spills. null shows 0, as in Excel; errors inside a matrix stay errors. */
export function cellResult(result: FunctionResult): BookValue | Matrix<BookValue> {
  if (!result.ok) return { error: result.error };
  const { value } = result;
  if (!Array.isArray(value)) return cellValue(value);
  return (value as readonly unknown[]).map((row) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
}

function cellValue(value: unknown): BookValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  const error = returnedError(value);
  if (error) return { error: error.error };
  const { basicValue } = value as { basicValue?: unknown };
  return typeof basicValue === 'string' || typeof basicValue === 'number' || typeof basicValue === 'boolean' ? basicValue : { error: '#VALUE!' };
}
