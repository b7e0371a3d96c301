import { cellAddress, type CellRef } from '../domain/cell';
import type { Finding } from '../domain/finding';
import type { Message } from '../domain/message';

/** Findings of one kind told one by one; a column of a hundred thousand of them is told in one more. */
const SINGLE = 50;

/**
 * Findings for the cells of one column or table: the first fifty singly, the rest in one finding that says how many there are and carries
 * every cell in `more`, so that none is lost.
 */
export class CappedFindings {
  private count = 0;
  private readonly rest: CellRef[] = [];

  constructor(private readonly findings: Finding[]) {}

  add(cell: CellRef, message: () => Message): void {
    this.count += 1;
    if (this.count > SINGLE) { this.rest.push(cell); return; }
    const told = message();
    this.findings.push({ id: told.id, severity: 'warning', cell, message: told });
  }

  /** Tells of the rest, if there is one. `values` are added to `count`, `first` and `last`. */
  finish(id: string, values: NonNullable<Message['values']>): void {
    const [first] = this.rest;
    const last = this.rest[this.rest.length - 1];
    if (!first || !last) return;
    this.findings.push({
      id, severity: 'warning', cell: first, more: this.rest,
      message: { id, values: { ...values, count: this.rest.length, first: cellAddress(first), last: cellAddress(last) } },
    });
  }
}
