import { nonEmptyText } from '../arguments';
import { HostCollection, HostObject } from '../host-object';
import { itemNotFound } from '../host-error';
import type { Model } from './model';

/** `workbook.settings`: the same store as `Office.context.document.settings`. */
export class Settings extends HostCollection<Setting> {
  readonly kind = 'SettingCollection';

  items(): readonly Setting[] {
    return this.model.settings.load().map(([key]) => new Setting(this.model, key));
  }

  find(key: unknown): Setting | null {
    const wanted = nonEmptyText(key);
    return this.model.settings.load().some(([name]) => name === wanted) ? new Setting(this.model, wanted) : null;
  }

  Add(key: unknown, value: unknown): Setting {
    const name = nonEmptyText(key);
    const others = this.model.settings.load().filter(([other]) => other !== name);
    this.model.settings.save([...others, [name, JSON.stringify(value)]]);
    return new Setting(this.model, name);
  }
}

/** One setting. */
export class Setting extends HostObject {
  readonly kind = 'Setting';

  constructor(model: Model, readonly key: string) {
    super(model);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    const found = this.model.settings.load().find(([key]) => key === this.key);
    if (!found) throw itemNotFound();
    return JSON.parse(found[1]) as unknown;
  }

  set Value(value: unknown) {
    new Settings(this.model).Add(this.key, value);
  }

  Delete(): void {
    this.model.settings.save(this.model.settings.load().filter(([key]) => key !== this.key));
  }
}
