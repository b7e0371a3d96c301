import { Zip, ZipPassThrough } from 'fflate';
import { toIso } from '../domain/day';
import { breathe } from './breathe';
import type { Letter } from './letter';

/** How far a run of letters is. `customer` is the one just done. */
export interface LettersProgress {
  readonly done: number;
  readonly total: number;
  readonly customer: string;
}

/** What a run gave. After a stop it holds the letters finished by then; the user decides whether to keep them. */
export interface ZippedLetters {
  /** The .zip, a .docx a letter; empty when there is no letter. */
  readonly zip: Uint8Array;
  readonly letters: readonly Letter[];
  readonly stopped: boolean;
}

/** What a run is given. `render` is `toDocx`, handed in so that the docx library is loaded only when letters are written. */
export interface ZipOptions {
  readonly render: (letter: Letter) => Promise<Uint8Array>;
  readonly signal?: AbortSignal;
}

/**
 * Writes drafted letters one after the other into one zip, and lets the screen draw after each. Only the packed bytes are kept, never the documents. Aborting the signal ends
 * it after the letter at hand, without an exception; a renderer that fails does throw.
 * @example for (let step = await run.next(); ; step = await run.next()) { if (step.done) return step.value; show(step.value); }
 */
export async function* zipLetters(letters: readonly Letter[], { render, signal }: ZipOptions): AsyncGenerator<LettersProgress, ZippedLetters> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const written: Letter[] = [];
  for (const letter of letters) {
    if (signal?.aborted) break;
    addFile(zip, letter, await render(letter));
    written.push(letter);
    yield { done: written.length, total: letters.length, customer: letter.customer };
    await breathe();
  }
  zip.end();
  return { zip: written.length > 0 ? joined(chunks) : new Uint8Array(), letters: written, stopped: written.length < letters.length };
}

/** A .docx is packed already, so it is stored as it is. Dated with the letter's day, so that a run can be repeated to the byte. */
function addFile(zip: Zip, letter: Letter, bytes: Uint8Array): void {
  const file = new ZipPassThrough(`${letter.fileName}.docx`);
  file.mtime = `${toIso(letter.written)}T12:00:00`;
  zip.add(file);
  file.push(bytes, true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
