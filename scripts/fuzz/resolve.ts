import type { Page } from "playwright-core";
import type { Act, AimedKind, Pick, Wish } from "./act.ts";

/** The knobs of the figures that are awake, as an address names them. */
function knobsOnPage(): string[] {
  const solo = /\/figure\/[^/]+\/?$/.test(location.pathname);
  const names = [...document.querySelectorAll<HTMLElement>("[data-figure]")].flatMap((figure) => {
    const slug = figure.dataset["figure"] ?? "";
    const fields = [...figure.querySelectorAll(`.figure-controls [id^="${slug}-"]`)];
    const knobs = fields.map(({ id }) =>
      id.slice(slug.length + 1).replace(/-(field|hint|problem|name)$/, ""),
    );
    return ["scene", "a.seed", ...knobs].map((knob) => (solo ? knob : `${slug}.${knob}`));
  });
  return [...new Set(names)].toSorted();
}

/** Chooses what a wish is done to, among what is on the page now; null if there is nothing of the kind. */
export async function resolve(page: Page, wish: Wish): Promise<Act | null> {
  if (wish.kind === "address") {
    const knobs = await page.evaluate(knobsOnPage);
    if (knobs.length === 0) return null;
    const words = wish.words.map(({ knob, value }) => ({
      knob: knobs[Math.floor(knob * knobs.length)],
      value,
    }));
    return { ...wish, words };
  }
  if (!("target" in wish)) return wish;
  const asked: [AimedKind, Pick] = [wish.kind, wish.target];
  const target = await page.evaluate(([kind, pick]) => monkeyControls.choose(kind, pick), asked);
  return target === null ? null : ({ ...wish, target } as Act);
}
