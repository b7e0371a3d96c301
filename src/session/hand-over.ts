import type { OutputFile } from '../excel/host';
import { WorkbookFault } from '../sheets/workbook';
import type { SessionContext } from './context';

/**
 * Hands a file to the browser; `unavailable` where nothing can be downloaded. That it was handed over is no proof of a saved file.
 * @throws WorkbookFault `fileRefused` when the browser does not take it
 */
export async function handOver({ host }: Pick<SessionContext, 'host'>, file: OutputFile): Promise<'handedOver' | 'unavailable'> {
  try {
    return await host.saveFile(file);
  } catch (cause) {
    throw new WorkbookFault('fileRefused', {}, { cause });
  }
}

/**
 * Puts text, and the same as HTML, on the clipboard.
 * @throws WorkbookFault `copyRefused` where the clipboard is closed to us
 */
export async function toClipboard({ host }: Pick<SessionContext, 'host'>, text: string, html?: string): Promise<void> {
  try {
    await host.copy(text, html);
  } catch (cause) {
    throw new WorkbookFault('copyRefused', {}, { cause });
  }
}
