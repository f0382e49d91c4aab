import { expect } from "vitest";
import type { Table } from "../../src/frame/contract.ts";

const numbers = /[−-]?\d[\d,]*(?:\.\d+)?(?:e[−-]?\d+)?/g;

/** Is this number of a sentence one of the table's, rounded to as many decimals as it has? */
function isIn(values: readonly number[], said: string): boolean {
  const plain = said.replaceAll(",", "").replaceAll("−", "-");
  const [mantissa, power = "0"] = plain.split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  const unit = 10 ** (Number(power) - decimals);
  return values.some((value) => Math.abs(value - Number(plain)) <= 0.5 * unit * (1 + 1e-9));
}

/** One to three sentences for who does not see the picture, and every number in them stands in a table. */
export function holdWords(words: string, tables: readonly Table[]): void {
  expect(words, "what the picture shows, in words").toMatch(/^\p{Lu}.{20,}[.?!]$/u);
  const sentences = words.match(/[.?!](?=\s|$)/g) ?? [];
  expect(sentences.length, words).toBeGreaterThan(0);
  expect(sentences.length, words).toBeLessThanOrEqual(3);
  expect(words, "a number that was never there").not.toMatch(/NaN|undefined|null/);
  const values = tables.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "number");
  const strange = (words.match(numbers) ?? []).filter((said) => !isIn(values, said));
  expect(strange, `numbers of “${words}” that stand in no table`).toEqual([]);
}
