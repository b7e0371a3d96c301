/** Settings of the add-in that are saved with the workbook: names and JSON texts, as `Office.context.document.settings` holds them. */
export interface SettingsStore {
  load(): readonly (readonly [string, string])[];
  save(settings: readonly (readonly [string, string])[]): void;
}

/** Settings that last as long as the page, for tests and for books that are never saved. */
export class MemorySettings implements SettingsStore {
  private settings: readonly (readonly [string, string])[] = [];

  load(): readonly (readonly [string, string])[] {
    return this.settings;
  }

  save(settings: readonly (readonly [string, string])[]): void {
    this.settings = settings;
  }
}
