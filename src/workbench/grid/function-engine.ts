import { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorValueObject, IDescriptionService, IFunctionService, NumberValueObject, StringValueObject } from '@univerjs/preset-sheets-core';
import type { BaseValueObject, IFunctionInfo } from '@univerjs/preset-sheets-core';
import { columnLetters } from '../../domain/cell';
import type { BookValue, Matrix } from '../book';
import type { FunctionCall, FunctionResult } from '../host/custom-functions';
import { cellResult, functionCall } from '../host/function-metadata';
import type { FunctionDefinition, GridArgument } from '../host/function-metadata';
import type { UniverBook } from './univer-book';

interface Known { readonly result: FunctionResult; used: boolean }

/** The grid starts calculating a moment after a write; a pause longer than this means that nothing is to come. */
const QUIET_MILLISECONDS = 120;
/** Answers kept although the last full pass did not ask for them. */
const KEPT_ANSWERS = 50_000;
/** The grid's number for functions of the user's own. */
const USER_FUNCTION = 15;
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
  register(functions: readonly FunctionDefinition[]): void {
    const injector = this.book.grid.univer.__getInjector();
    injector.get(IFunctionService).registerExecutors(...functions.map((each) => new AddInFunction(each, this)));
    injector.get(IDescriptionService).registerDescriptions(functions.map((each): IFunctionInfo => ({
      functionName: each.name, functionType: USER_FUNCTION, description: each.description, abstract: each.description,
      functionParameter: each.parameters.map((parameter) => ({
        name: parameter.name, detail: parameter.description, example: '', require: parameter.isOptional ? 0 : 1, repeat: parameter.isRepeating ? 1 : 0,
      })),
    })));
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

  /** A call out of the grid's calculation; null while its answer is on its way. */
  call(definition: FunctionDefinition, given: readonly GridArgument[], sheetId: string, row: number, column: number): FunctionResult | null {
    const sheet = this.book.cells.sheet(sheetId).getName();
    const call = functionCall(definition, given, `${sheet}!${columnLetters(column + 1)}${row + 1}`);
    if (!('functionId' in call)) return { ok: false, error: call.error, message: '' };
    const key = `${definition.id}\u0000${JSON.stringify(call.arguments)}`;
    const known = this.known.get(key);
    if (!known) {
      if (!this.pending.has(key)) this.pending.set(key, call);
      return null;
    }
    known.used = true;
    const place = `${sheetId}!${row},${column}`;
    if (known.result.ok) this.messages.delete(place);
    else this.messages.set(place, known.result.message);
    return known.result;
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
      if (!entry.used && this.known.size > KEPT_ANSWERS) this.known.delete(key);
      entry.used = false;
    }
    const calls = [...level.values()];
    let results: readonly FunctionResult[];
    try {
      results = await this.invoke(calls);
    } catch (error) {
      results = calls.map(() => ({ ok: false, error: '#VALUE!', message: error instanceof Error ? error.message : String(error) }));
    }
    let index = 0;
    for (const key of level.keys()) {
      this.known.set(key, { result: results[index] ?? { ok: false, error: '#N/A', message: '' }, used: true });
      index += 1;
    }
  }
}

/** The grid's side of one add-in function. */
class AddInFunction extends BaseFunction {
  constructor(private readonly definition: FunctionDefinition, private readonly engine: FunctionEngine) {
    super(definition.name.toUpperCase() as never);
    const { parameters } = definition;
    this.minParams = 0;
    this.maxParams = parameters.some((parameter) => parameter.isRepeating) ? 255 : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const result = this.engine.call(this.definition, variants.map(argumentOf), this.subUnitId ?? '', this.row, this.column);
    if (result === null) return StringValueObject.create(BUSY);
    const shown = cellResult(result);
    if (!isMatrix(shown)) return valueObject(shown);
    // An array takes plain values only; an error inside it is written as its text, which the grid shows the same.
    return ArrayValueObject.createByArray(shown.map((line) => line.map((value) => (value !== null && typeof value === 'object' ? value.error : value))));
  }
}

function isMatrix(value: BookValue | Matrix<BookValue>): value is Matrix<BookValue> {
  return Array.isArray(value);
}

function argumentOf(variant: BaseValueObject): GridArgument {
  if (!variant.isArray()) return plain(variant);
  return (variant as ArrayValueObject).getArrayValue().map((line) => line.map((cell) => (cell ? plain(cell) : null)));
}

function plain(value: BaseValueObject): BookValue {
  if (value.isNull()) return null;
  const content = value.getValue();
  return value.isError() ? { error: String(content) } : content;
}

function valueObject(value: BookValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return typeof value === 'string' ? StringValueObject.create(value) : ErrorValueObject.create(value.error as never);
}
