import type { Chance } from "../support/chance.ts";
import { bentText, hostileText, inherited } from "./words.ts";

/** Where a JSON text has a value that is neither list nor object. */
const VALUES = /("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)(?=\s*[,}\]])/g;

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

/** A value that does not belong. */
const strangeValue = (chance: Chance): string =>
  chance.one([
    () => JSON.stringify(hostileText(chance)),
    () => chance.one(["1e999", "-1e999", "-0", "1e-999", "9007199254740993", "null", "true", "[]", "{}"]),
    () => `"${"x".repeat(chance.one([10, 1_000, 100_000]))}"`,
    () => nested(chance.one([3, 50, 5_000, 50_000]), "[", "]"),
    () =>
      nested(chance.one([3, 50, 5_000]), '{"a":', "1").replace(
        /1+$/,
        (ones) => `1${"}".repeat(ones.length)}`,
      ),
    () => `[${"0,".repeat(chance.whole(5_000))}0]`,
    () => `{"__proto__":{"isPolluted":true},"constructor":{"prototype":{"isPolluted":true}}}`,
    () => `{"$number":${chance.one(['"NaN"', '"Infinity"', '{"valueOf":1}', "[]", '"1e999"', "7"])}}`,
    () => `"\\ud800"`,
  ])();

/** A JSON text with values, names or brackets in it that do not belong. */
export function bentJson(chance: Chance, good: string): string {
  let text = good;
  for (let k = 1 + chance.whole(3); k > 0; k--)
    text = chance.one([
      () => {
        const values = [...text.matchAll(VALUES)];
        if (values.length === 0) return text;
        const { 0: value, index } = chance.one(values);
        return text.slice(0, index) + strangeValue(chance) + text.slice(index + value.length);
      },
      () => text.replace(/\{/, () => `{${JSON.stringify(chance.one(inherited))}:${strangeValue(chance)},`),
      () => {
        const names = [...text.matchAll(/"[\w$-]+"(?=\s*:)/g)];
        if (names.length === 0) return text;
        const { 0: name, index } = chance.one(names);
        return text.slice(0, index) + JSON.stringify(chance.one(inherited)) + text.slice(index + name.length);
      },
      () => bentText(chance, text),
    ])();
  return text;
}
