import { describe, expect, test } from "vitest";
import { standIn } from "../../src/ui/tex/standIn.ts";

describe("what keeps the room of a formula", () => {
  test("has about as many letters as the formula has signs", () => {
    expect(standIn("\\cz \\sim \\mathcal{N}(0, 1)")).toBe("x x N(0, 1)");
    expect(standIn("\\cphi \\leftarrow \\cphi + \\eta\\,g_{\\cphi}")).toBe("x x x + xgx");
    expect(standIn("\\left\\{\\mathrm{KL}\\right\\}")).toBe("xKLx");
    expect(standIn("\\term{kl+prior}{D}")).toBe("D");
  });
});
