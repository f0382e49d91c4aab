import { checkBytes } from "./limits.ts";
import { asPromised, inflated, type NamedBytes, type Promised } from "./unpack.ts";

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** An entry as the list at the end of a zip file has it. */
interface Entry extends Promised {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  /** Where its own header lies. */
  readonly offset: number;
}

const signatures = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;
const endLength = 22;
const longestComment = 65_535;
/** Of longer names the end is told: a notice is to be read. */
const longestName = 120;

/**
 * The files in a zip file (PKWARE's APPNOTE 6.3.3), or in an .npz, which is one: stored or deflated. Their sizes are known
 * before any is unpacked. Throws an Error that names file or entry, and says what is wrong.
 */
export function unzipped(zip: NamedBytes): NamedBytes[] {
  const { file, bytes } = zip;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = entriesOf(view, file).filter(({ name }) => !name.endsWith("/"));
    const total = entries.reduce((total, { size }) => total + size, 0);
    checkBytes(file, total, "unpacks to");
    return entries.map((entry) => unpack(view, `${file}, ${entry.name}`, entry));
  } catch (error) {
    if (error instanceof RangeError)
      throw new Error(`${file} is cut short or damaged: its list of files is wrong.`, {
        cause: error,
      });
    throw error;
  }
}

function entriesOf(view: DataView, file: string): Entry[] {
  const last = view.byteLength - endLength;
  let end = last;
  while (end >= 0 && end >= last - longestComment && view.getUint32(end, true) !== signatures.end) end--;
  if (end < 0 || end < last - longestComment)
    throw new Error(`${file} is cut short: it lacks the list of files that a zip file ends in.`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let k = view.getUint16(end + 10, true); k > 0; k--) {
    if (view.getUint32(at, true) !== signatures.listed) throw new RangeError("No entry is listed here.");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const told = Math.min(nameLength, longestName);
    entries.push({
      name: textAt(view, at + 46 + nameLength - told, told),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function unpack(view: DataView, file: string, entry: Entry): NamedBytes {
  const { method, packed, offset, isEncrypted } = entry;
  if (isEncrypted) throw new Error(`${file} is encrypted.`);
  if (method !== 0 && method !== 8)
    throw new Error(`${file} is packed by method ${method}; 0 (stored) and 8 (deflated) are read.`);
  if (view.getUint32(offset, true) !== signatures.entry) throw new RangeError("No entry lies here.");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, packed);
  if (start + packed > view.byteLength) throw new RangeError("An entry ends past the file.");
  return {
    file,
    bytes: method === 0 ? asPromised({ file, bytes }, entry) : inflated({ file, bytes }, entry),
  };
}

const textAt = (view: DataView, at: number, length: number): string =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
