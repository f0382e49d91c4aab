import { describe, test, vi } from "vitest";
import { chapters } from "../../../src/contents.ts";
import type { PureFigure } from "../../../src/frame/contract.ts";
import { figures } from "../../../src/figures/registry.ts";
import {
  holdAddresses,
  holdComparedAddress,
  holdComparison,
  holdDeclaration,
  holdEveryKnob,
  holdFrame,
  holdModel,
  holdRepeats,
  holdSecrets,
  holdSource,
  holdTelling,
  knobEndsOf,
  scenesOf,
} from "../contract.tsx";
import { holdFocus } from "../presented.ts";

/** What asks for every setting. */
const fifth = { tags: "fifth" };

/** A second copy of a figure: its modules run once more, and remember nothing. */
async function loadAnew({ slug }: PureFigure): Promise<PureFigure> {
  vi.resetModules();
  const { figures } = await import("../../../src/figures/registry.ts");
  const figure = await figures.find((entry) => entry.slug === slug)?.load();
  if (!figure || "simulate" in figure) throw new Error(`There is no pure figure ${slug}.`);
  return figure;
}

/**
 * Holds the figures of a chapter to their contract. A simulated figure runs in tests/browser, where there is a worker for
 * it; here its declaration and frame are held.
 */
export async function holdFigures(
  chapter: string,
  isMine: (i: number) => boolean = () => true,
): Promise<void> {
  const slugs =
    chapters.find(({ address }) => address === chapter)?.figures.filter((_, i) => isMine(i)) ?? [];
  const entries = figures.filter(({ slug }) => slugs.includes(slug));
  describe.each(await Promise.all(entries.map((entry) => entry.load())))("$slug", (figure) => {
    test("declares itself in order", () => holdDeclaration(figure));
    test("survives the address and back", () => holdAddresses(figure));
    test("keeps an A in the address", () => holdComparedAddress(figure));
    test("has a whole frame before any script has run", () => holdFrame(figure));
    test("shows the code that runs", () => holdSource(figure));
    test("has scenes that are about parts which it draws", () =>
      holdFocus(figure, `src/figures/${figure.slug}`));
    if ("simulate" in figure) return;
    test.each(scenesOf(figure))("stands $name", ({ params }) => holdModel(figure, params));
    test.each(knobEndsOf(figure))("stands $name", fifth, ({ params }) => holdModel(figure, params));
    test("tells the same again", { ...fifth, timeout: 240_000 }, async () => {
      holdRepeats(figure, await loadAnew(figure));
    });
    test("shows a change of every knob", fifth, () => holdEveryKnob(figure));
    test("compares two settings", () => holdComparison(figure));
    test("says in words what it shows", fifth, () => holdTelling(figure));
    test("keeps what a scene hides to itself", () => holdSecrets(figure));
  });
}
