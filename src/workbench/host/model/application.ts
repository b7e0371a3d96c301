import { oneOf } from '../arguments';
import { HostObject } from '../host-object';

/** `workbook.application`. */
export class Application extends HostObject {
  readonly kind = 'Application';

  get CalculationMode(): string {
    return this.model.book.calculationMode();
  }

  set CalculationMode(mode: unknown) {
    this.model.book.setCalculationMode(oneOf(mode, ['Automatic', 'AutomaticExceptTables', 'Manual']));
  }

  get CalculationState(): string {
    return 'Done';
  }

  get DecimalSeparator(): string {
    return '.';
  }

  get ThousandsSeparator(): string {
    return ',';
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.model);
  }

  Calculate(type: unknown): Promise<void> {
    return this.model.book.calculate(oneOf(type, ['Recalculate', 'Full', 'FullRebuild']) !== 'Recalculate');
  }

  /** The book calculates once a write, so there is nothing to hold back; the same for the screen. */
  SuspendApiCalculationUntilNextSync(): void {
    // Allowed, without effect on the result.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // Allowed, without effect on the result.
  }
}

/** `application.cultureInfo`. */
export class CultureInfo extends HostObject {
  readonly kind = 'CultureInfo';

  get Name(): string {
    return 'en-US';
  }
}
