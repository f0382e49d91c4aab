import { expect, test } from "vitest";
import { messengerOf, summedUp } from "../../src/control/chainNode.ts";

test("knows which message brings word of which coin", () => {
  const to = (kind: "s" | "a" | "O") => [1, 2, 3].map((u) => messengerOf({ kind, t: 2 }, u));
  expect(to("s")).toEqual(["alpha", "beta", "beta"]);
  expect(to("O")).toEqual(["alpha", null, "beta"]);
  expect(summedUp({ kind: "s", t: 3 }, [true, false, true], "alpha")).toBe("O₁");
  expect(summedUp({ kind: "s", t: 1 }, [true, true], "alpha")).toBe("no known coin");
});
