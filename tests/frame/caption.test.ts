import { expect, test } from "vitest";
import { captionOf } from "../../src/frame/export/picture/caption.ts";
import { origin } from "./fixtures/origin.ts";

test("a caption tells title, claim, address and what is not at its default", () => {
  const { title, claim } = origin.figure;
  const asItOpens = { title, claim, words: "", setting: "As it opens", address: origin.link };
  expect(captionOf(origin, "")).toEqual(asItOpens);
  expect(captionOf({ ...origin, words: "Heads twice." }, "").words).toBe("Heads twice.");
  const set = { ...origin, params: { tosses: 3, side: "tails" } };
  expect(captionOf(set, "step 2").setting).toBe("Tosses: 3 · Side: Tails · step 2");
});
