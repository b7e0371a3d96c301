import { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorValueObject, IDescriptionService, IFunctionService, NumberValueObject, StringValueObject } from '@univerjs/preset-sheets-core';
import type { BaseValueObject, IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { UniverBook } from './univer-book';

/** A value going to or coming from an add-in's function. */
export type FunctionValue = string | number | boolean | null;

/** What the grid must know of an add-in's function, from its metadata. */
export interface GridFunction {
  /** Name as typed in a cell, namespace included: HUIKUAN.AGING. */
  readonly name: string;
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean; readonly matrix: boolean; readonly repeating: boolean }[];
}

/** One call of a dependency level. */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly (FunctionValue | FunctionValue[][])[];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Its answer: a value, a matrix that spills, or an error with the text that the add-in gave. */
export type FunctionResult = { readonly value: FunctionValue | FunctionValue[][] } | { readonly error: string; readonly message: string };

interface Known { readonly result: FunctionResult; used: boolean }

/** The grid starts calculating a moment after a write; a pause longer than this means that nothing is to come. */
const QUIET_MILLISECONDS = 120;

/** Shown while a level is on its way. */
const BUSY = '#BUSY!';

/**
 * Lets add-in functions work in the grid's synchronous calculation: the first pass only collects the calls of a dependency level and
 * answers #BUSY!; the level goes to the add-in's runtime in one message; a second pass finds the answers and lets the next level collect.
 * Functions are pure, so an answer holds for the same arguments until a full pass no longer asks for it.
 */
export class FunctionEngine {
  private readonly known = new Map<string, Known>();
  private pending = new Map<string, FunctionCall>();
  private readonly messages = new Map<string, string>();
  private running: Promise<void> | null = null;
  private calculating = false;
  private lastActivity = 0;

  constructor(private readonly book: UniverBook, private readonly invoke: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>) {
    const formula = book.grid.api.getFormula();
    formula.calculationStart(() => { this.calculating = true; this.lastActivity = performance.now(); });
    formula.calculationEnd(() => { this.calculating = false; this.lastActivity = performance.now(); this.levelEnded(); });
    book.settled = () => this.settled();
  }

  /** Makes the functions known to the grid: calculation, autocomplete, parameter help. */
  register(functions: readonly GridFunction[]): void {
    const injector = this.book.grid.univer.__getInjector();
    const executors = functions.map((each) => new AddInFunction(each, this));
    injector.get(IFunctionService).registerExecutors(...executors);
    const infos: IFunctionInfo[] = functions.map((each) => ({
      functionName: each.name, functionType: 15, description: each.description, abstract: each.description,
      functionParameter: each.parameters.map((parameter) => ({
        name: parameter.name, detail: parameter.description, example: '', require: parameter.optional ? 0 : 1, repeat: parameter.repeating ? 1 : 0,
      })),
    }));
    injector.get(IDescriptionService).registerDescriptions(infos);
    this.book.grid.api.getFormula().executeCalculation();
  }

  /** Text of the error that a cell shows, as the add-in gave it; null when it gave none. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    return this.messages.get(`${sheetId}!${row},${column}`) ?? null;
  }

  /** Resolves when no level is on its way and the grid has finished calculating. */
  async settled(): Promise<void> {
    this.lastActivity = performance.now();
    while (this.calculating || this.running || performance.now() - this.lastActivity < QUIET_MILLISECONDS) {
      await new Promise((resolve) => { setTimeout(resolve, 15); });
    }
  }

  /** A call out of the grid's calculation. */
  call(info: GridFunction, args: (FunctionValue | FunctionValue[][])[], sheetId: string, row: number, column: number): FunctionResult | null {
    const key = `${info.id}\u0000${JSON.stringify(args)}`;
    const place = `${sheetId}!${row},${column}`;
    const known = this.known.get(key);
    if (known) {
      known.used = true;
      if ('error' in known.result) this.messages.set(place, known.result.message);
      else this.messages.delete(place);
      return known.result;
    }
    if (!this.pending.has(key)) this.pending.set(key, { id: info.id, args, sheetId, row, column });
    return null;
  }

  private levelEnded(): void {
    if (this.running || this.pending.size === 0) return;
    this.running = this.runLevel().finally(() => {
      this.running = null;
      this.lastActivity = performance.now();
      this.book.grid.api.getFormula().executeCalculation();
    });
  }

  private async runLevel(): Promise<void> {
    const level = this.pending;
    this.pending = new Map();
    for (const [key, entry] of this.known) {
      if (!entry.used && this.known.size > 50_000) this.known.delete(key);
      entry.used = false;
    }
    const calls = [...level.values()];
    let results: readonly FunctionResult[];
    try {
      results = await this.invoke(calls);
    } catch (error) {
      results = calls.map(() => ({ error: '#VALUE!', message: error instanceof Error ? error.message : String(error) }));
    }
    let index = 0;
    for (const key of level.keys()) {
      this.known.set(key, { result: results[index] ?? { error: '#N/A', message: '' }, used: true });
      index += 1;
    }
  }
}

/** The grid's side of one add-in function. */
class AddInFunction extends BaseFunction {
  constructor(private readonly info: GridFunction, private readonly engine: FunctionEngine) {
    super(info.name as never);
    this.minParams = info.parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    this.maxParams = info.parameters.some((parameter) => parameter.repeating) ? 255 : info.parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args: (FunctionValue | FunctionValue[][])[] = [];
    for (let index = 0; index < Math.max(variants.length, this.info.parameters.length); index += 1) {
      const parameter = this.info.parameters[Math.min(index, this.info.parameters.length - 1)];
      const variant = variants[index];
      if (!variant) { args.push(null); continue; }
      const matrix = matrixOf(variant);
      if (!parameter?.matrix && matrix.length * (matrix[0]?.length ?? 0) > 1) return ErrorValueObject.create('#VALUE!' as never);
      const single = matrix[0]?.[0] ?? null;
      // Excel hands an omitted argument over as null whatever its kind, and an error in a cell is answered without calling.
      const error = matrix.flat().find((value) => typeof value === 'string' && /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(value));
      if (!parameter?.matrix && error !== undefined && variant.isError()) return variant;
      args.push(parameter?.matrix ? matrix : single);
    }
    const result = this.engine.call(this.info, args, this.subUnitId ?? '', this.row, this.column);
    if (result === null) return StringValueObject.create(BUSY);
    if ('error' in result) return ErrorValueObject.create(result.error as never);
    if (!Array.isArray(result.value)) return scalarOf(result.value);
    return ArrayValueObject.createByArray(result.value.map((line) => line.map((value) => value ?? 0)));
  }
}

function matrixOf(variant: BaseValueObject): FunctionValue[][] {
  if (!variant.isArray()) return [[plain(variant)]];
  return (variant as ArrayValueObject).getArrayValue().map((line) => line.map((cell) => (cell ? plain(cell) : null)));
}

function plain(value: BaseValueObject): FunctionValue {
  return value.isNull() ? null : (value.getValue() as FunctionValue);
}

function scalarOf(value: FunctionValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return value === '' ? StringValueObject.create('') : StringValueObject.create(value);
}
