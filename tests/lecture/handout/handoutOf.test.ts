import { expect, test } from "vitest";
import { figures } from "../../../src/figures/registry.ts";
import type { Beat, SceneBeat } from "../../../src/lecture/beat.ts";
import { defaultDeck } from "../../../src/lecture/defaultDeck.ts";
import { handoutOf } from "../../../src/lecture/handout/handoutOf.ts";

const scene = (setting: string, rest: Partial<SceneBeat> = {}): SceneBeat => ({
  kind: "scene",
  id: "own-1",
  chapter: "amortized",
  minutes: 1,
  spoken: "",
  figure: "bound",
  scene: null,
  setting,
  trainsOn: false,
  ...rest,
});

async function setOf(beat: SceneBeat): Promise<string> {
  const [slide] = await handoutOf({ title: "One slide", beats: [beat] });
  return "figure" in slide ? slide.set : "no figure";
}

test("a slide says how its figure is set, beyond its scene", async () => {
  const bound = await figures.find(({ slug }) => slug === "bound")?.load();
  const { mu, noise } = bound?.params ?? {};
  expect(await setOf(scene(""))).toBe("");
  expect(await setOf(scene("mu=1&noise=0.8"))).toBe(`${mu?.label}: 1 · ${noise?.label}: 0.8`);
  const skewed = bound?.scenes.find(({ params }) => params.likelihood !== undefined);
  expect(await setOf(scene("", { scene: skewed?.name ?? "" }))).toBe("");
  expect(await setOf(scene("mu=x&nonsense=1")), "what cannot be read does not stand").toBe("");
});

test("slides keep their order, and what the site lacks is left out", async () => {
  const gone = scene("", { figure: "gone" as SceneBeat["figure"], id: "own-2" });
  const first: readonly Beat[] = defaultDeck.beats.slice(0, 5);
  const slides = await handoutOf({ title: "", beats: [gone, ...first] });
  expect(slides.map(({ beat }) => beat.id)).toEqual(first.map(({ id }) => id));
});
