const letters = new TextEncoder();

/** Bytes of a value as storage keeps it: of its numbers, letters and arrays of bytes; what holds them together is not counted. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return letters.encode(value).length;
  if (typeof value === "number") return 8;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return value === null || value === undefined ? 0 : 1;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
  return parts.reduce<number>((sum, part) => sum + bytesOf(part), 0);
}

const units = [
  ["GB", 1e9],
  ["MB", 1e6],
  ["kB", 1e3],
] as const;

/** "3.4 MB", "212 kB", "17 bytes" */
export function formatBytes(bytes: number): string {
  const [unit, size] = units.find(([, size]) => bytes >= 0.9995 * size) ?? ["bytes", 1];
  const number = bytes / size;
  const digits = unit !== "bytes" && number < 9.95 ? 1 : 0;
  return `${number.toFixed(digits)} ${bytes === 1 ? "byte" : unit}`;
}
