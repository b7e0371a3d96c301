import { blockTexts } from '../blocks';
import type { Drafted } from '../template';

/** Every text of the letter: title, paragraphs, cells, forms. */
export function letterWords({ letter }: Drafted): string[] {
  return letter.blocks.flatMap(blockTexts);
}

/** The sentence around a hit, at most 40 characters, for a reason that people recognise. */
export function quote(text: string, at: number): string {
  const start = Math.max(0, at - 12);
  const cut = Array.from(text.slice(start)).slice(0, 40).join('');
  return (start > 0 ? '…' : '') + cut.replace(/\n/g, ' ') + (text.length > start + cut.length ? '…' : '');
}

/** Hits of a pattern in the letter's words, as quotes. */
export function hits(drafted: Drafted, pattern: RegExp): string[] {
  return letterWords(drafted).flatMap((text) => {
    const hit = pattern.exec(text);
    return hit ? [quote(text, hit.index)] : [];
  });
}
