import { expect, test } from "vitest";
import { nativeProducts } from "../../scripts/bench/nativeProducts.ts";
import { verdictOn } from "../../scripts/bench/verdict.ts";

// The 137 ms a step and 128 ms of products are what a reader's machine with the reference BLAS gave.
test("a PyTorch with the reference BLAS is recognised and said so; one with OpenBLAS is not", () => {
  expect(nativeProducts(128)).toMatchObject({ isTuned: false });
  expect(nativeProducts(128).sentence).toMatch(
    /128\.0 ms, 3\.\d GFLOP\/s.*libopenblas0.*no ratio is claimed$/,
  );
  expect(nativeProducts(8.2)).toMatchObject({ isTuned: true });
});

test("no ratio is claimed over a contestant that is left out of the claims; its losses are compared all the same", () => {
  const results = new Map([
    ["wasm-relaxed", { milliseconds: [11, 11, 11, 11], loss: 200 }],
    ["torch", { milliseconds: [137, 137, 137, 137], loss: 200 }],
  ]);
  const claims = (unclaimed: readonly string[]) => verdictOn(results, 2, unclaimed).report.join("\n");
  expect(claims([])).toMatch(/as fast as torch \(12\.45×\)/);
  expect(claims(["torch"])).not.toContain("as fast as torch");
  expect(claims(["torch"])).toContain("of that of torch");
});
