import { expect, test } from "vitest";
import { readSource } from "../../src/frame/sources.ts";

test("gives the text of a file", { tags: "fifth" }, async () => {
  expect(await readSource("math/logSumExp.ts")).toContain("export function logSumExp");
});

test("names a path that leads nowhere", async () => {
  await expect(readSource("math/logSumExpp.ts")).rejects.toThrow("There is no src/math/logSumExpp.ts");
});
