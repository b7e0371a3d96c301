import type { OutputFile, Platform } from './host';

/**
 * Hands a file to the browser. On Mac a download does nothing and says nothing, so it is not even tried there; elsewhere that the click
 * returned is no proof of a saved file, and the answer only says that it was handed over.
 */
export function saveFile(file: OutputFile, platform: Platform): 'handedOver' | 'unavailable' {
  if (platform === 'mac') return 'unavailable';
  const url = URL.createObjectURL(new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: file.mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some hosts start the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return 'handedOver';
}

/** Puts text, and the same as HTML where the platform takes it, on the clipboard. */
export async function copyText(text: string, html?: string): Promise<void> {
  if (html !== undefined && typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write) {
    try {
      const item = new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      });
      await navigator.clipboard.write([item]);
      return;
    } catch {
      // Rich copy is refused in some panes where plain copy is not.
    }
  }
  if (navigator.clipboard?.writeText) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch {
      // Refused without focus or permission: the older way still works inside a user's click.
    }
  }
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) throw new Error('copy refused');
}
