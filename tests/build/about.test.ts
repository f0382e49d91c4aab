import { describe, expect, test } from "vitest";
import { aboutOf } from "../../build/about.ts";

const declared = (declaration: string) => `
import { model } from "./model.ts";
const knobs = { slug: "not this" } as const;
export const figure = pureFigure<typeof knobs, number>({
  ${declaration},
  params: knobs,
  model,
});`;
const read = (declaration: string) => aboutOf(declared(declaration), "src/figures/toy/figure.ts");

describe("slug, title and claim of a declaration", () => {
  test("are read from its text", () => {
    const told = { slug: "toy", title: "A “toy”", claim: "It’s one\nof two." };
    expect(
      read(
        Object.entries(told)
          .map(([name, text]) => `${name}: ${JSON.stringify(text)}`)
          .join(", "),
      ),
    ).toEqual(told);
  });

  test.each([
    ["a name", 'slug: "toy", title: someTitle, claim: "It is."'],
    ["put together", 'slug: "toy", title: "A" + "toy", claim: "It is."'],
    ["a template", 'slug: "toy", title: `A toy`, claim: "It is."'],
    ["missing", 'slug: "toy", claim: "It is."'],
    ["spread in", '...about, slug: "toy", claim: "It is."'],
  ])("are plain strings: a title that is %s is refused", (_, declaration) => {
    expect(() => read(declaration)).toThrow("src/figures/toy/figure.ts: title must be a plain string");
  });

  test("want a declaration named figure", () => {
    expect(() => aboutOf("export const picture = pureFigure({});", "toy/figure.ts")).toThrow(
      "toy/figure.ts must export const figure",
    );
  });
});
