import { unzipSync } from 'fflate';

/** Names of parts that differ between two packages: changed, added or gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): { changed: string[]; added: string[]; gone: string[] } {
  const was = unzipSync(before);
  const is = unzipSync(after);
  return {
    changed: Object.keys(was).filter((name) => is[name] && Buffer.compare(Buffer.from(was[name] as Uint8Array), Buffer.from(is[name])) !== 0).sort(),
    added: Object.keys(is).filter((name) => !was[name]).sort(),
    gone: Object.keys(was).filter((name) => !is[name]).sort(),
  };
}

/** Text of a part. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(part);
}
