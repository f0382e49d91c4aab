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

test("the brace under a term is left out, and the words below it, where they are all of it", () => {
  const sum = "\\term{sum}{\\underbrace{\\term{a}{x_{1}} + y}_{\\text{all of it}}}";
  expect(termTex(sum, "sum")).toBe("\\term{a}{x_{1}} + y");
  expect(termTex(sum, "a")).toBe("x_{1}");
  const more = "\\underbrace{x}_{y} + \\underbrace{z}_{w}";
  expect(termTex(`\\term{a}{${more}}`, "a")).toBe(more);
});
