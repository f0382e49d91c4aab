import { expect, test } from "vitest";
import { plainTex } from "../../src/ui/tex/plainTex.ts";

test.each([
  ["\\log\\cz", "\\log z"],
  ["\\cp(\\cx \\mid \\cz)", "p_\\theta(x \\mid z)"],
  ["\\cp^2", "{p_\\theta}^2"],
  ["\\mathbb{E}_\\cq", "\\mathbb{E}_{q_\\phi}"],
  ["\\term{kl+prior}{\\log \\term{a}{\\{\\cz\\}}} + 1", "\\log \\{z\\} + 1"],
  ["\\log\\term{a}{x}", "\\log x"],
  ["\\htmlClass{own}{\\sigma}_i", "\\sigma_i"],
  ["a \\\\ b", "a \\\\ b"],
])("%s is %s elsewhere", (ours, plain) => {
  expect(plainTex(ours)).toBe(plain);
});
