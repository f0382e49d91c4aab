import { expect } from "vitest";
import type { Figure } from "../../src/frame/contract.ts";

/** Does a note ask for something to be foretold? */
const asksToPredict = /\b(predict|guess|decide)\b|before you/i;

/** A scene that asks answers too, and what it asks to predict is not seen before: it is hidden, to come, or to be found. */
export function holdScenes(figure: Figure): void {
  for (const { name, note, reveal, ask, hides, until, opens, speed, shows } of figure.scenes) {
    const asks = note.includes("?") || asksToPredict.test(note) || ask !== undefined;
    expect(reveal !== undefined, `${name} answers what it asks, and nothing else`).toBe(asks);
    if (reveal === undefined) {
      expect(hides ?? until ?? shows, `${name} keeps nothing secret`).toBeUndefined();
      continue;
    }
    expect(reveal, `what ${name} tells`).toMatch(/^\S.*[.!]$/);
    expect(
      (hides?.length ?? 0) > 0 || until !== undefined || shows !== undefined,
      `${name}: its answer is hidden, or the run comes to it, or a knob has to be turned`,
    ).toBe(true);
    expect(new Set(hides).size, `parts hidden by ${name}`).toBe(hides?.length ?? 0);
    for (const knob of Object.keys(shows ?? {})) expect(Object.keys(figure.params), name).toContain(knob);
    if (ask?.kind === "choice") expect(ask.options, name).toContain(ask.truth);
    if (ask?.kind === "number") expect(ask.truth, name).toBeTypeOf("number");
    if ("simulate" in figure) {
      if (speed !== undefined) expect(figure.speeds, name).toContain(speed);
    } else expect(until ?? speed, `${name}: a figure that does not run`).toBeUndefined();
    expect(opens ?? ["one"], name).not.toEqual([]);
  }
  expect(
    figure.scenes.some(({ ask }) => ask !== undefined),
    "one scene has the reader answer",
  ).toBe(true);
}
