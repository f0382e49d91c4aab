import type { StoredTensor, StoredTensors } from "../data/safetensors.ts";
import { take, tensorOf } from "../data/tensors.ts";
import type { SavedTrace } from "../math/thinnedTrace.ts";

/** How a row of a table becomes numbers, and numbers a row again. */
export interface RowForm<Row> {
  readonly columns: number;
  numbers(row: Row): readonly number[];
  row(numbers: Float64Array): Row;
}

/** Rows that are numbers by these names. */
export const numbersBy = <Name extends string>(
  ...names: readonly Name[]
): RowForm<Readonly<Record<Name, number>>> => ({
  columns: names.length,
  numbers: (row) => names.map((name) => row[name]),
  row: (numbers) => Object.fromEntries(names.map((name, i) => [name, numbers[i]])) as Record<Name, number>,
});

/** A table as a tensor, rows × columns. */
export function tableTensor<Row>(rows: readonly Row[], { columns, numbers }: RowForm<Row>): StoredTensor {
  return tensorOf(Float64Array.from(rows.flatMap(numbers)), [rows.length, columns]);
}

/** The table that a tensor holds. Throws an Error that says what is wrong with it. */
export function takeTable<Row>(
  tensors: StoredTensors,
  name: string,
  form: RowForm<Row>,
  rows?: number,
): Row[] {
  const { columns, row } = form;
  const numbers = take(tensors, name, "F64", [rows ?? null, columns]);
  return Array.from({ length: numbers.length / columns }, (_, i) =>
    row(numbers.subarray(i * columns, (i + 1) * columns)),
  );
}

/** A trace as tensors: its rows, those of the block that is not full yet, and for how many entries a row stands. */
export const traceTensors = <Row>(
  name: string,
  trace: SavedTrace<Row>,
  form: RowForm<Row>,
): StoredTensors => ({
  [`${name}.rows`]: tableTensor(trace.rows, form),
  [`${name}.pending`]: tableTensor(trace.pending, form),
  [`${name}.block`]: tensorOf(Float64Array.of(trace.block)),
});

/** The trace that tensors hold. Throws an Error that says what is wrong with them. */
export const takeTrace = <Row>(
  tensors: StoredTensors,
  name: string,
  form: RowForm<Row>,
): SavedTrace<Row> => ({
  rows: takeTable(tensors, `${name}.rows`, form),
  pending: takeTable(tensors, `${name}.pending`, form),
  block: take(tensors, `${name}.block`, "F64", [1])[0],
});

/** Streams of chance as a tensor, streams × the four words of each. */
export const generatorsTensor = (words: readonly ArrayLike<number>[]): StoredTensor =>
  tensorOf(Uint32Array.from(words.flatMap((four) => Array.from(four))), [words.length, 4]);

/** The words of each stream that a tensor holds. Throws an Error that says what is wrong with it. */
export function takeGenerators(tensors: StoredTensors, name: string, count: number): Uint32Array[] {
  const words = take(tensors, name, "U32", [count, 4]);
  const streams = Array.from({ length: count }, (_, i) => words.subarray(4 * i, 4 * i + 4));
  if (streams.some((four) => four.every((word) => word === 0)))
    throw new Error(`The tensor ${name} holds a stream of chance that stands nowhere.`);
  return streams;
}
