import { long } from "./due.ts";

/**
 * How many of so many cases are asked now, and from which seed they are drawn: a tenth, another one each day; all of them
 * where LONG=all.
 */
export const share = (all: number): { readonly seed: number; readonly count: number } => ({
  seed: long.seed,
  count: long.all ? all : Math.ceil(all / 10),
});
