import { expect, test } from "vitest";
import { termTex } from "../../../src/lecture/slides/termTex.ts";

const tex = "\\term{a}{x^{2} \\} \\{} + \\term{b}{\\frac{1}{2}}";

test("a term's TeX is what its braces hold, escaped ones not counted", () => {
  expect(termTex(tex, "a")).toBe("x^{2} \\} \\{");
  expect(termTex(tex, "b")).toBe("\\frac{1}{2}");
});

test("there is none for a name that is not there, or a brace that is not closed", () => {
  expect(termTex(tex, "c")).toBeNull();
  expect(termTex("\\term{a}{x", "a")).toBeNull();
});
