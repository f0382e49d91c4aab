import type { Chance } from "../../tests/support/chance.ts";

/** What a careless or a hostile hand types into a field. */
export const typedJunk: readonly string[] = [
  "",
  " ",
  "0",
  "-0",
  "1",
  "-1",
  "1e308",
  "-1e308",
  "1e-320",
  "1e999",
  "0x10",
  "1,5",
  "1.000,5",
  "٣",
  "½",
  "−2",
  "4294967295",
  "4294967296",
  "1e3e3",
  "..",
  "-",
  "1,2,3",
  "1;2/3",
  ",,,",
  "S.G",
  "#".repeat(60),
  "S....../..##../....x.G",
  "%%%",
  "%E0%A4%A",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "'; drop table --",
  "\\frac{1}{",
  "$x$ **y** `z",
  "__proto__",
  "constructor",
  "\u202Eleft\u202C",
  "\u0000\u0007",
  "👩‍🔬👩‍🔬",
  "e\u0301\u0301\u0301",
  "variational",
  "KL",
  "π",
  "a".repeat(3000),
  "word ".repeat(300),
];

/** Words that a page itself never shows where a number belongs; only fields that take numbers are given them. */
export const numberWords: readonly string[] = ["NaN", "Infinity", "-Infinity", "undefined", "null", "∞"];

/** What links carry that have been cut, bent or made up. */
const addressJunk: readonly string[] = [...typedJunk.filter((text) => text.length < 300), ...numberWords];

/** A value for a knob in an address: more often one that could be meant. */
export function addressValue(chance: Chance): string {
  const number = () =>
    String(Number((10 ** chance.between(-3, 3) * (chance.is(0.3) ? -1 : 1)).toPrecision(3)));
  if (chance.is(0.6)) return chance.is(0.5) ? number() : String(chance.whole(40));
  return chance.is(0.2) ? String(chance.is(0.5)) : chance.one(addressJunk);
}
