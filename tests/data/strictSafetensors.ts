/**
 * A reader of safetensors files that takes nothing on trust, written from the published format (huggingface/safetensors,
 * README, "Format") and not from this site's own code: what it passes, other programs read.
 */

/** Bits of a number of each kind that the format has. */
const bits: Readonly<Record<string, number>> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E5M2: 8,
  F8_E4M3: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  I64: 64,
  U64: 64,
  F64: 64,
};
const longestHeader = 100_000_000;

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Names of the keys of a JSON object's first level, as often as they are written. */
function keysIn(json: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const token of json.match(/"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]/g) ?? []) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && token.endsWith(":")) keys.push(JSON.parse(token.replace(/\s*:$/, "")) as string);
  }
  return keys;
}

/** The header and where the numbers begin. Throws an Error that names the rule that the file breaks. */
export function readStrictly(bytes: Uint8Array): {
  readonly metadata: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly start: number;
} {
  must(bytes.length >= 8, "the first 8 bytes are the header's length");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  must(length <= BigInt(longestHeader), "the header is at most 100 MB long");
  const start = 8 + Number(length);
  must(start <= bytes.length, "the header lies in the file");
  must(start % 8 === 0, "the numbers begin at a multiple of 8");
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, start));
  must(/^\{[^]*\} *$/.test(text), "the header begins with { and may be padded with spaces at its end");
  const keys = keysIn(text);
  must(new Set(keys).size === keys.length, "no key is written twice");
  const { __metadata__: metadata = {}, ...entries } = JSON.parse(text) as Record<string, never>;
  must(
    Object.values(metadata).every((value) => typeof value === "string"),
    "metadata map strings to strings",
  );
  holdEntries(entries, bytes.length - start);
  return { metadata, entries, start };
}

/** Each tensor takes the bytes of its shape, one begins where another ends, and all bytes belong to one. */
function holdEntries(entries: Readonly<Record<string, Entry>>, size: number): void {
  const placed = Object.entries(entries).map(([name, entry]) => {
    const { dtype, shape, data_offsets: offsets, ...more } = entry;
    must(Object.keys(more).length === 0, `${name} has dtype, shape and data_offsets and nothing else`);
    must(dtype in bits, `${name} has a known dtype`);
    const isSize = (n: number) => Number.isSafeInteger(n) && n >= 0;
    must(shape.every(isSize) && offsets.length === 2 && offsets.every(isSize), `${name} has whole sizes`);
    const count = shape.reduce((product, n) => product * n, 1);
    must(offsets[1] - offsets[0] === (count * bits[dtype]) / 8, `${name} has the bytes of its shape`);
    must(offsets[0] % (bits[dtype] / 8) === 0, `${name} is aligned`);
    return offsets;
  });
  let end = 0;
  for (const [from, to] of placed.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    must(from === end, "there are no holes and no overlaps");
    end = to;
  }
  must(end === size, "every byte belongs to a tensor");
}

/** The same file with its tensors, in header and data, and its metadata in the reverse order: as another program may save it. */
export function reordered(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { metadata, entries, start } = readStrictly(bytes);
  const parts: Uint8Array[] = [];
  let end = 0;
  const moved = Object.entries(entries)
    .toReversed()
    .map(([name, entry]) => {
      const part = bytes.subarray(start + entry.data_offsets[0], start + entry.data_offsets[1]);
      parts.push(part);
      const from = end;
      end += part.length;
      return [name, { ...entry, data_offsets: [from, end] }] as const;
    });
  const texts = Object.fromEntries(Object.entries(metadata).toReversed());
  const header = JSON.stringify({ ...Object.fromEntries(moved), __metadata__: texts });
  const json = new TextEncoder().encode(header.padEnd(header.length + 8));
  const file = new Uint8Array(8 + json.length + end);
  new DataView(file.buffer).setBigUint64(0, BigInt(json.length), true);
  file.set(json, 8);
  let at = 8 + json.length;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
