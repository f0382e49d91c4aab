import {
  type Method,
  methods,
  type ReadoutRow,
  type RepresentationSnapshot,
  type ReturnRow,
} from "./snapshot.ts";

/** The methods that have scores, in order. */
export const methodsIn = ({ returns }: RepresentationSnapshot): readonly Method[] =>
  methods.filter((method) => returns.some((row) => row.method === method));

/** The scores of one method, in order. */
const returnsOf = ({ returns }: RepresentationSnapshot, method: Method): readonly ReturnRow[] =>
  returns.filter((row) => row.method === method);

/** The last of them. */
export const standingOf = (result: RepresentationSnapshot, method: Method): ReturnRow | undefined =>
  returnsOf(result, method).at(-1);

/** How well something is read off linearly; null where there is nothing to read. */
export const r2Of = ({ readout }: RepresentationSnapshot, name: ReadoutRow["name"]): number | null =>
  readout.find((row) => row.name === name)?.r2 ?? null;
