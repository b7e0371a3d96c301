/** Ribbon buttons and shortcuts, by the action names of the manifest. */
export const RIBBON_ACTIONS = ['openPane', 'checkReadiness', 'nextActions', 'writeLetter', 'insertFormulas'] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/** Waits until Office is there; answers false outside Office (a plain browser tab), and where office.js could not be loaded. */
export async function officeReady(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/**
 * Connects the ribbon and the shortcuts: each opens the pane, whatever state it is in, and then does its work there, so that what
 * happened can be read. Excel is told that the command is done at once; it would otherwise grey the button during a long check.
 */
export function associateActions(onAction: (action: RibbonAction) => void): void {
  for (const action of RIBBON_ACTIONS) {
    Office.actions.associate(action, (event?: Office.AddinCommands.Event) => {
      // Shortcuts pass no event with `completed`.
      void Promise.resolve(Office.addin?.showAsTaskpane?.())
        .catch(() => undefined)
        .then(() => onAction(action))
        .finally(() => event?.completed?.());
    });
  }
}
