import { deflateSync } from 'fflate';
import { WorkbookFault } from '../workbook';
import { crc32, inflateEntry, readZip, writeZip } from './zip-archive';
import type { ZipEntry } from './zip-archive';

/** A part that we changed or made: its content, how to make it when it is asked for, or null when it is removed. */
type Changed = Uint8Array | (() => string) | null;
type Overlay = ReadonlyMap<string, Changed>;

/** JavaScript holds no longer text. */
const LONGEST_TEXT = 480 * 1024 * 1024;
/** 1980-01-01, the earliest time a zip entry can have: our parts carry no clock, so equal workbooks are equal bytes. */
const NO_TIME = 0x00210000;

/**
 * The parts of an .xlsx file: the original entries below, our changes above. Saving copies every part that was not
 * changed as the compressed bytes it came in.
 * @example const pack = OpenPackage.open(bytes); pack.text('xl/workbook.xml')
 */
export class OpenPackage {
  private readonly originals: ReadonlyMap<string, ZipEntry>;
  private overlay = new Map<string, Changed>();

  private constructor(entries: readonly ZipEntry[]) {
    this.originals = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** Opens the bytes of a zip file; throws `WorkbookFault` as `readZip` does. */
  static open(bytes: Uint8Array): OpenPackage {
    return new OpenPackage(readZip(bytes));
  }

  /** A package of new parts only; a function is called when its part is first asked for. */
  static of(parts: Readonly<Record<string, string | (() => string)>>): OpenPackage {
    const made = new OpenPackage([]);
    for (const [name, content] of Object.entries(parts)) {
      if (typeof content === 'function') made.overlay.set(name, content);
      else made.set(name, content);
    }
    return made;
  }

  has(name: string): boolean {
    const changed = this.overlay.get(name);
    return changed === undefined ? this.originals.has(name) : changed !== null;
  }

  /** Names of all parts, originals first. */
  names(): readonly string[] {
    return [...new Set([...this.originals.keys(), ...this.overlay.keys()])].filter((name) => this.has(name));
  }

  /** Bytes of a part, or null when there is none. */
  bytes(name: string): Uint8Array | null {
    const changed = this.overlay.get(name);
    if (typeof changed === 'function') this.set(name, changed());
    const content = this.overlay.get(name);
    if (content !== undefined && typeof content !== 'function') return content;
    const entry = this.originals.get(name);
    return entry ? inflateEntry(entry) : null;
  }

  /**
   * Text of an XML part, or null when there is none.
   * @throws WorkbookFault `hostileFile` for a part too long to be a text, and for one with a document type: entities can be made to swallow memory or files.
   */
  text(name: string): string | null {
    // By its declared size, before it is unpacked: more than it declares never comes out.
    if (!this.overlay.has(name) && (this.originals.get(name)?.size ?? 0) > LONGEST_TEXT) throw new WorkbookFault('hostileFile', { reason: 'size' });
    const bytes = this.bytes(name);
    if (!bytes) return null;
    const text = decodeXml(bytes);
    if (text.includes('<!DOCTYPE')) throw new WorkbookFault('hostileFile', { reason: 'entities' });
    return text;
  }

  set(name: string, content: string | Uint8Array): void {
    this.overlay.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  remove(name: string): void {
    this.overlay.set(name, null);
  }

  /** The state of all changes, to go back to with `restore`. */
  snapshot(): Overlay {
    return new Map(this.overlay);
  }

  restore(snapshot: Overlay): void {
    this.overlay = new Map(snapshot);
  }

  /** The .xlsx file: original entries in their order with changed ones replaced in place, new ones at the end. */
  save(): Uint8Array {
    return writeZip(this.names().map((name) => (this.overlay.has(name) ? packEntry(name, this.bytes(name) ?? new Uint8Array()) : (this.originals.get(name) as ZipEntry))));
  }
}

function packEntry(name: string, content: Uint8Array): ZipEntry {
  return { name, method: 8, crc: crc32(content), size: content.length, data: deflateSync(content), time: NO_TIME };
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
