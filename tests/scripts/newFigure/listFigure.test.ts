import { expect, test } from "vitest";
import { listFigure } from "../../../scripts/newFigure/listFigure.ts";
import { chapters } from "../../../src/contents.ts";

const chapter = (address: string) => ({ ...chapters[0], address });
const contents = `const inOrder = [
  { address: "vae", title: "One", figures: ["vae"] },
  { address: "new", title: "Two", figures: [] },
  {
    address: "control",
    figures: [
      "monkey",
      "backward",
    ],
  },
];`;

test.for([
  ["vae", `figures: ["vae", "toy"] },`],
  ["new", `figures: ["toy"] },`],
  ["control", `"backward", "toy",\n    ],`],
] as const)("a figure is listed last in its chapter: %s", ([address, line]) => {
  const after = listFigure(contents, { slug: "toy", chapter: chapter(address) });
  expect(after).toContain(line);
  expect(after.replace(/(, )?"toy"/, "")).toBe(contents);
});

test("contents that are written otherwise are left to the reader", () => {
  expect(() => listFigure("", { slug: "toy", chapter: chapter("vae") })).toThrow(/of the chapter vae/);
});
