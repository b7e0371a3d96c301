/**
 * Tells zod, wherever it is loaded later, to check without generated code: the pane's content security policy allows none. Set before
 * zod is there, in the place where zod looks for it, so that the first script does not have to contain zod.
 */
export function forbidGeneratedCode(): void {
  const place = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
  place.__zod_globalConfig = { ...place.__zod_globalConfig, jitless: true };
}
