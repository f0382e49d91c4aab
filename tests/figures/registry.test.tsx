import { describe, expect, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import {
  holdAddresses,
  holdDeclaration,
  holdEveryKnob,
  holdFrame,
  holdModel,
  holdSource,
  settingsOf,
} from "./contract.tsx";

const registered = await Promise.all(figures.map(async (entry) => ({ entry, figure: await entry.load() })));

test("slugs are unique, and the registry says what the figures say", () => {
  expect(new Set(figures.map(({ slug }) => slug)).size).toBe(figures.length);
  for (const { entry, figure } of registered) {
    const { slug, title, claim } = figure;
    expect({ slug, title, claim }).toEqual({ slug: entry.slug, title: entry.title, claim: entry.claim });
  }
});

// A simulated figure runs in tests/browser, where there is a worker for it; here its declaration and frame are held.
describe.each(registered.map(({ figure }) => figure))("$slug", (figure) => {
  test("declares itself in order", () => holdDeclaration(figure));
  test("survives the address and back", () => holdAddresses(figure));
  test("has a whole frame before any script has run", () => holdFrame(figure));
  test("shows the code that runs", () => holdSource(figure));
  if ("simulate" in figure) return;
  test.each(settingsOf(figure))("stands $name", ({ params }) => holdModel(figure, params));
  test("shows a change of every knob", () => holdEveryKnob(figure));
});
