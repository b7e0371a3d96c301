import { Inflate } from 'fflate';
import { WorkbookFault } from '../workbook';

/** One file of a zip archive as its directory describes it. `data` is still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  /** DOS time and date words as one number, kept for writing the entry again. */
  readonly time: number;
}

/** Bounds for a package from anybody: far above any honest ledger, far below what exhausts a laptop. */
const MOST_ENTRIES = 20_000;
const MOST_BYTES = 640 * 1024 * 1024;
const BOMB_RATIO = 300;
const BOMB_FLOOR = 16 * 1024 * 1024;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const UNKNOWN_32 = 0xffffffff;
const UTF8 = new TextDecoder();

/**
 * The entries of a zip file in the order of its directory. Nothing is decompressed.
 * @throws WorkbookFault `notAWorkbook` when the directory is missing or broken, `passwordProtected` for encrypted entries,
 * `hostileFile` when the declared sizes cannot be those of an honest workbook.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  // The count has 16 bits only; the signature says where the directory really ends.
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const entry = readEntry(bytes, view, at);
    total += entry.size;
    if (entries.length >= MOST_ENTRIES || total > MOST_BYTES) throw new WorkbookFault('hostileFile', { reason: 'size' });
    if (entry.size > BOMB_FLOOR && entry.size > entry.data.length * BOMB_RATIO) throw new WorkbookFault('hostileFile', { reason: 'bomb' });
    if (names.has(entry.name)) throw new WorkbookFault('hostileFile', { reason: 'duplicate' });
    names.add(entry.name);
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (entries.length === 0 || (entries.length & 0xffff) !== count) throw new WorkbookFault('notAWorkbook');
  return entries;
}

function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new WorkbookFault('notAWorkbook');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) throw new WorkbookFault('passwordProtected');
  if (method !== 0 && method !== 8) throw new WorkbookFault('notAWorkbook');
  const nameLength = view.getUint16(at + 28, true);
  const extra = at + 46 + nameLength;
  const sizes = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  if (sizes.size === UNKNOWN_32 || sizes.packed === UNKNOWN_32 || sizes.offset === UNKNOWN_32) {
    readWideSizes(view, extra, view.getUint16(at + 30, true), sizes);
  }
  if (sizes.offset + 30 > bytes.length || view.getUint32(sizes.offset, true) !== LOCAL_ENTRY) throw new WorkbookFault('notAWorkbook');
  const start = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  if (start + sizes.packed > bytes.length) throw new WorkbookFault('notAWorkbook');
  return {
    name: UTF8.decode(bytes.subarray(at + 46, extra)).replace(/\\/g, '/'),
    method,
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    data: bytes.subarray(start, start + sizes.packed),
    time: view.getUint32(at + 12, true),
  };
}

/** Sizes of the zip64 extension, which streaming writers use for small files too. */
function readWideSizes(view: DataView, extra: number, length: number, sizes: { size: number; packed: number; offset: number }): void {
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (sizes[key] !== UNKNOWN_32) continue;
      sizes[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
}

/**
 * Content of an entry, never more than its directory declared.
 * @throws WorkbookFault `hostileFile` when more comes out than declared, `notAWorkbook` when the data are damaged.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) {
    if (entry.data.length !== entry.size) throw new WorkbookFault('notAWorkbook');
    return entry.data;
  }
  const content = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw new WorkbookFault('hostileFile', { reason: 'bomb' });
    content.set(chunk, length);
    length += chunk.length;
  });
  const STEP = 65_536;
  try {
    for (let at = 0; at < entry.data.length; at += STEP) inflate.push(entry.data.subarray(at, at + STEP), at + STEP >= entry.data.length);
  } catch (error) {
    throw error instanceof WorkbookFault ? error : new WorkbookFault('notAWorkbook', {}, { cause: error });
  }
  if (length !== entry.size || crc32(content) !== entry.crc) throw new WorkbookFault('notAWorkbook');
  return content;
}

/** A zip file of these entries in this order; compressed data are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const names = entries.map((entry) => encoder.encode(entry.name));
  const headers = names.reduce((sum, name) => sum + 30 + 46 + 2 * name.length, 0);
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + entry.data.length, 0) + headers + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    offsets.push(at);
    view.setUint32(at, LOCAL_ENTRY, true);
    writeDescription(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, 20, true);
    writeDescription(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] as number, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, DIRECTORY_END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local and the directory header share, from "version needed" on. Names are UTF-8. */
function writeDescription(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Checksum that zip files keep of every entry. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) crc = (CRC_TABLE[(crc ^ (bytes[index] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
