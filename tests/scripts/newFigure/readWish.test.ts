import { expect, test } from "vitest";
import { readWish } from "../../../scripts/newFigure/readWish.ts";
import { chapters } from "../../../src/contents.ts";

test("a figure stands in the last chapter unless another is named", () => {
  expect(readWish(["toy-figure"], [])).toEqual({ slug: "toy-figure", chapter: chapters.at(-1) });
  expect(readWish(["toy", "--chapter", "amortized"], [])).toEqual({ slug: "toy", chapter: chapters[0] });
});

test.for([
  [[], /^Say what the figure is called/],
  [["a-figure", "another"], /^One figure at a time, not 2/],
  ...[
    "Toy",
    "toyFigure",
    "toy_figure",
    "toy-",
    "toy--figure",
    "-toy",
    "2d",
    "t",
    "../toy",
    "toy figure",
    "",
  ].map((slug) => [[`--`, slug], /is no address of a figure/] as const),
  [["bound"], /^There is a figure bound already/],
  [["left-over"], /^There is a figure left-over already/],
  [["gallery"], /^\/gallery is a page of the site, "Gallery of figures"/],
  [["control"], /^\/control is a page/],
  [["toy", "--chapter", "five"], /^There is no chapter "five"/],
  [["toy", "--chapter", "gallery"], /^There is no chapter "gallery"/],
  [["toy", "--section", "4"], /--section/],
] as const)("%j says what is wrong", ([args, message]) => {
  expect(() => readWish(args, ["left-over", "registry.ts"])).toThrow(message);
});
