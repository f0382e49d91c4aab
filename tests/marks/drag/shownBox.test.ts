import { afterEach, expect, test, vi } from "vitest";
import { placeIn } from "../../../src/marks/drag/placeIn.ts";
import { shownBox } from "../../../src/marks/drag/shownBox.ts";

interface Fake {
  readonly zoom: string;
  readonly parentElement: Fake | null;
}

/** A square of 100 px at (40, 20) as it was laid out, inside of a figure that is enlarged twice. */
function square(box: { left: number; top: number; width: number; height: number }, more: object = {}) {
  const figure: Fake = { zoom: "2", parentElement: { zoom: "1", parentElement: null } };
  return { zoom: "1", parentElement: figure, getBoundingClientRect: () => box, ...more } as never;
}

afterEach(() => vi.unstubAllGlobals());

const laidOut = { left: 40, top: 20, width: 100, height: 100 };
const shown = { left: 80, top: 40, width: 200, height: 200 };

test("a box is told as the window shows it, also by browsers that tell it as it was laid out", () => {
  vi.stubGlobal("getComputedStyle", ({ zoom }: Fake) => ({ getPropertyValue: () => zoom }));
  expect(shownBox(square(laidOut))).toEqual(shown);
  expect(shownBox(square(shown, { currentCSSZoom: 2 }))).toEqual(shown);
});

test("a pointer's place in what is enlarged is the same in both", () => {
  vi.stubGlobal("getComputedStyle", ({ zoom }: Fake) => ({ getPropertyValue: () => zoom }));
  for (const currentTarget of [square(laidOut), square(shown, { currentCSSZoom: 2 })])
    expect(placeIn({ clientX: 180, clientY: 90, currentTarget }, { width: 100, height: 100 })).toEqual([
      50, 25,
    ]);
});
