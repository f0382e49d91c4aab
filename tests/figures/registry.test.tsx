import { describe, expect, test, vi } from "vitest";
import { chapters } from "../../src/contents.ts";
import type { PureFigure } from "../../src/frame/contract.ts";
import { figures } from "../../src/figures/registry.ts";
import {
  holdAddresses,
  holdDeclaration,
  holdEveryKnob,
  holdFrame,
  holdModel,
  holdRepeats,
  holdSource,
  settingsOf,
} from "./contract.tsx";

const registered = await Promise.all(figures.map(async (entry) => ({ entry, figure: await entry.load() })));

/** A second copy of a figure: its modules run once more, and remember nothing. */
async function loadAnew({ slug }: PureFigure): Promise<PureFigure> {
  vi.resetModules();
  const { figures } = await import("../../src/figures/registry.ts");
  const figure = await figures.find((entry) => entry.slug === slug)?.load();
  if (!figure || "simulate" in figure) throw new Error(`There is no pure figure ${slug}.`);
  return figure;
}

test("the registry, which reads declarations without running them, says what the figures say", () => {
  for (const { entry, figure } of registered) {
    const { slug, title, claim } = figure;
    expect({ slug, title, claim }).toEqual({ slug: entry.slug, title: entry.title, claim: entry.claim });
  }
});

test("a figure's folder is named by its slug", () => {
  expect(registered.map(({ figure }) => figure.slug)).toEqual(chapters.flatMap(({ figures }) => figures));
});

// A simulated figure runs in tests/browser, where there is a worker for it; here its declaration and frame are held.
describe.each(registered.map(({ figure }) => figure))("$slug", (figure) => {
  test("declares itself in order", () => holdDeclaration(figure));
  test("survives the address and back", () => holdAddresses(figure));
  test("has a whole frame before any script has run", () => holdFrame(figure));
  test("shows the code that runs", () => holdSource(figure));
  if ("simulate" in figure) return;
  test.each(settingsOf(figure))("stands $name", ({ params }) => holdModel(figure, params));
  test("tells the same again", { timeout: 240_000 }, async () => {
    holdRepeats(figure, await loadAnew(figure));
  });
  test("shows a change of every knob", () => holdEveryKnob(figure));
});
