import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Figure } from "../../src/frame/contract.ts";

/** The most letters of a line or two that the last row reads. */
const SHORT = 110;

/** What a scene says of how it is presented is in order: few knobs, that there are; few words, and some for the lecturer. */
export function holdPresented(figure: Figure): void {
  for (const { name, focus, onScreen, spoken, reveal, ask, note } of figure.scenes) {
    const of = `${figure.slug}, ${name}`;
    for (const knob of focus?.knobs ?? []) expect(Object.keys(figure.params), of).toContain(knob);
    expect(focus?.knobs?.length ?? 0, `knobs in focus: ${of}`).toBeLessThanOrEqual(3);
    expect(focus?.parts ?? ["one"], of).not.toEqual([]);
    expect(onScreen !== undefined || note.length + (reveal?.length ?? 0) <= 2 * SHORT, `${of} is short`).toBe(
      true,
    );
    if (onScreen) {
      expect(onScreen.note.length, onScreen.note).toBeLessThanOrEqual(SHORT);
      expect(onScreen.note, of).toMatch(/^\S.*[.?!]$/);
      expect(onScreen.reveal !== undefined, `${of} tells in the room what it tells on the page`).toBe(
        reveal !== undefined,
      );
      expect(onScreen.reveal?.length ?? 0, onScreen.reveal).toBeLessThanOrEqual(SHORT);
      if (ask) expect(onScreen.note, `${of} asks`).toContain("?");
    }
    expect(spoken, `what is said at ${of}`).toMatch(/^\S.{60,}[.?!]$/su);
  }
}

/**
 * Parts that scenes are about are named by the figure's own views: a name that nobody draws would hide all others. The first
 * may be what always stays. Where a view computes the names (the lines of a derivation) the browser's test tells.
 */
export function holdFocus(figure: Figure, folder: string): void {
  const views = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const areComputed = /StepsBack name=\{|shows\((?!")/.test(views);
  if (areComputed) return;
  for (const { name, focus } of figure.scenes)
    for (const part of focus?.parts ?? []) {
      const isDrawn = new RegExp(`["\\s.{]${part}["\\s:,}]`).test(views);
      expect(isDrawn || part === focus?.parts?.[0], `${figure.slug}, ${name}: ${part} is drawn`).toBe(true);
    }
}
