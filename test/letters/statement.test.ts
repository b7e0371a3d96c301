import { statementOf, sum } from '../../src/letters/statement';
import { CUSTOMER, CUT_OFF, day, givenReceivables } from './given';

const list = (statement: ReturnType<typeof statementOf>): [string, number, number, number][] =>
  statement.lines.map((line) => [line.item.number, line.amount, line.settled, line.remaining]);

describe('the statement of a customer', () => {
  it('lists what referenced money left open and adds up to the balance', () => {
    const statement = statementOf(givenReceivables([{ number: 'A', amount: 6_000_000 }, { number: 'B', amount: 4_000_000 }], [
      { day: day(2025, 2, 1), amount: 2_000_000, to: [{ number: 'A', amount: 2_000_000, certainty: 'referenced' }] },
    ]), CUSTOMER, 'CNY');
    expect(list(statement)).toEqual([['A', 6_000_000, 2_000_000, 4_000_000], ['B', 4_000_000, 0, 4_000_000]]);
    expect(statement.total).toBe(8_000_000);
    expect(statement.unassigned).toEqual([]);
    expect(statement.assumed).toBe(false);
  });

  it('leaves out an item that referenced money settled, together with that money', () => {
    const statement = statementOf(givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 50 }], [
      { day: CUT_OFF, amount: 100, to: [{ number: 'A', amount: 100, certainty: 'referenced' }] },
    ]), CUSTOMER, 'CNY');
    expect(list(statement)).toEqual([['B', 50, 0, 50]]);
    expect(statement.total).toBe(50);
  });

  it('never states the open figure of an item that only an assumption touched: money stands in a list of its own', () => {
    const statement = statementOf(givenReceivables([{ number: 'A', amount: 10_000 }, { number: 'B', amount: 5_000 }], [
      { day: CUT_OFF, amount: 12_000, to: [{ number: 'A', amount: 10_000, certainty: 'assumed' }, { number: 'B', amount: 2_000, certainty: 'assumed' }] },
    ]), CUSTOMER, 'CNY');
    expect(list(statement)).toEqual([['A', 10_000, 0, 10_000], ['B', 5_000, 0, 5_000]]);
    expect(statement.unassigned.map((receipt) => receipt.amount)).toEqual([12_000]);
    expect(statement.total).toBe(3_000);
    expect(statement.assumed).toBe(true);
  });

  it('adds the placed and the unplaced part of one receipt in one line', () => {
    const statement = statementOf(givenReceivables([{ number: 'A', amount: 100 }], [
      { day: CUT_OFF, amount: 300, to: [{ number: 'A', amount: 100, certainty: 'assumed' }] },
    ]), CUSTOMER, 'CNY');
    expect(statement.unassigned.map((receipt) => receipt.amount)).toEqual([300]);
    expect(statement.total).toBe(-200);
  });

  it('counts nothing that is not triggered', () => {
    const statement = statementOf(givenReceivables([{ number: 'A', amount: 100 }, { number: 'B', amount: 900, kind: 'notTriggered', triggered: false }]), CUSTOMER, 'CNY');
    expect(list(statement)).toEqual([['A', 100, 0, 100]]);
    expect(statement.total).toBe(100);
    expect(statement.notTriggered).toBe(900);
  });

  it('tells retention that is not yet due from retention that is', () => {
    const statement = statementOf(givenReceivables([
      { number: 'A', amount: 100, kind: 'retention', dueDate: CUT_OFF + 1 }, { number: 'B', amount: 100, kind: 'retention', dueDate: CUT_OFF },
      { number: 'C', amount: 100, kind: 'retention', dueDate: null },
    ]), CUSTOMER, 'CNY');
    expect(statement.lines.map((line) => line.retention)).toEqual([true, false, true]);
  });

  describe('what is due', () => {
    const due = (...args: Parameters<typeof givenReceivables>): number => statementOf(givenReceivables(...args), CUSTOMER, 'CNY').due;

    it('is not due on the due date itself', () => expect(due([{ number: 'A', amount: 100, dueDate: CUT_OFF }])).toBe(0));
    it('is due the day after', () => expect(due([{ number: 'A', amount: 100, dueDate: CUT_OFF - 1 }])).toBe(100));
    it('waits for the working day after a due date on a rest day', () => expect(due([{ number: 'A', amount: 100, dueDate: CUT_OFF - 1, rolledDueDate: CUT_OFF }])).toBe(0));
    it('splits disputed money off', () => expect(due([{ number: 'A', amount: 100, disputed: { sheet: 's', row: 1, column: 1 } }, { number: 'B', amount: 40 }])).toBe(40));
    it('is not due before its event happened', () => expect(due([{ number: 'A', amount: 100, triggered: false }])).toBe(0));
    it('takes all credits and all money without a named item off, and never goes below zero', () => {
      expect(due([{ number: 'A', amount: 100 }, { number: 'C', amount: -30, kind: 'credit', dueDate: null }], [{ day: CUT_OFF, amount: 20 }])).toBe(50);
      expect(due([{ number: 'A', amount: 100 }, { number: 'B', amount: 500, dueDate: CUT_OFF + 9 }], [{ day: CUT_OFF, amount: 300 }])).toBe(0);
    });
  });

  it('is empty for a customer without balance', () => {
    const statement = statementOf(givenReceivables([]), CUSTOMER, 'CNY');
    expect([statement.balance, statement.lines.length, statement.total]).toEqual([null, 0, 0]);
    expect(sum([])).toBe(0);
  });
});
