import { wrongIn } from "./runFile.ts";

/** Is a part of what was read what it must be? */
export type Field<T> = (value: unknown) => value is T;
type Fields<T> = { readonly [Name in keyof T]: Field<T[Name]> };

/** A whole number from 0 on. */
export const count: Field<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Finite numbers by these names. */
export const reals =
  <Name extends string>(...names: readonly Name[]): Field<Readonly<Record<Name, number>>> =>
  (value): value is Readonly<Record<Name, number>> =>
    typeof value === "object" &&
    value !== null &&
    names.every((name) => Number.isFinite((value as Record<string, unknown>)[name]));

/** These fields of what was read. Throws an Error that names the first that is wrong. */
export function readFields<T>(data: Readonly<Record<string, unknown>>, fields: Fields<T>): T {
  const names = Object.keys(fields) as (keyof T & string)[];
  for (const name of names) if (!fields[name](data[name])) throw wrongIn(name);
  return Object.fromEntries(names.map((name) => [name, data[name]])) as T;
}
