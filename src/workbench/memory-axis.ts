import { movedSpan } from './moved-span';

interface Span<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Sizes and hidden state of a sheet's rows or columns. The last thing said about a row holds. */
export class MemoryAxis {
  private sizes: readonly Span<number>[] = [];
  private hidden: readonly Span<boolean>[] = [];

  constructor(private readonly standard: number, private readonly limit: number) {}

  size(index: number): number {
    return valueAt(this.sizes, index) ?? this.standard;
  }

  setSize(first: number, last: number, points: number): void {
    this.sizes = said(this.sizes, { first, last, value: points });
  }

  isHidden(index: number): boolean {
    return valueAt(this.hidden, index) ?? false;
  }

  setHidden(first: number, last: number, value: boolean): void {
    this.hidden = said(this.hidden, { first, last, value });
  }

  /** Rows were inserted before, or deleted from, `at`. */
  shift(at: number, count: number, deleted: boolean): void {
    this.sizes = this.moved(this.sizes, at, count, deleted);
    this.hidden = this.moved(this.hidden, at, count, deleted);
  }

  private moved<T>(spans: readonly Span<T>[], at: number, count: number, deleted: boolean): readonly Span<T>[] {
    return spans.flatMap(({ first, last, value }) => {
      const span = movedSpan(first, last - first + 1, at, count, deleted, this.limit);
      return span ? [{ first: span.first, last: span.first + span.size - 1, value }] : [];
    });
  }
}

function valueAt<T>(spans: readonly Span<T>[], index: number): T | undefined {
  return spans.findLast((span) => span.first <= index && index <= span.last)?.value;
}

function said<T>(spans: readonly Span<T>[], span: Span<T>): readonly Span<T>[] {
  return [...spans.filter((other) => other.first < span.first || other.last > span.last), span];
}
