/** The one global that custom functions may use, as a bare script context has it; `associated` holds what was registered. */
export class BareCustomFunctions {
  readonly associated = new Map<string, (...ranges: unknown[]) => unknown[][]>();
  readonly ErrorCode = {
    invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!', invalidName: '#NAME?', invalidReference: '#REF!',
  };

  readonly Error = class {
    constructor(readonly code: string, readonly message?: string) {}
  };

  readonly associate = (id: string, run: (...ranges: unknown[]) => unknown[][]): void => {
    this.associated.set(id, run);
  };
}

/** Installs the runtime for a test file; call it before anything throws. */
export function installCustomFunctions(): BareCustomFunctions {
  const runtime = new BareCustomFunctions();
  Object.assign(globalThis, { CustomFunctions: runtime });
  return runtime;
}
