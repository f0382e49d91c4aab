import { describe, expect, test } from "vitest";
import * as amortized from "../../src/chapters/amortized/formulas.ts";
import * as control from "../../src/chapters/control/formulas.ts";
import * as latentModels from "../../src/chapters/latent-models/formulas.ts";
import * as reparametrization from "../../src/chapters/reparametrization/formulas.ts";
import * as vae from "../../src/chapters/vae/formulas.ts";
import { chapters } from "../../src/contents.ts";
import { figures } from "../../src/figures/registry.ts";
import { readAddress } from "../../src/knobs/address.ts";
import type { Beat } from "../../src/lecture/beat.ts";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { planOf, wholeLecture } from "../../src/lecture/plan.ts";
import { typesetKatex } from "../../src/ui/tex/katex.ts";

const { beats } = defaultDeck;
const plan = planOf(beats);

/** The beats of one kind, with their ids for the tests' names. */
const of = <K extends Beat["kind"]>(kind: K) =>
  beats
    .filter((beat): beat is Extract<Beat, { kind: K }> => beat.kind === kind)
    .map((beat) => [beat.id, beat] as const);

/** No text on a slide is longer than the room can read: letters. */
function holdLength(text: string, most: number): void {
  expect(text.trim(), text).not.toBe("");
  expect(text.length, text).toBeLessThanOrEqual(most);
}

describe("the lecture as a whole", () => {
  test("takes the time there is, in at least 60 beats, of which none is long", () => {
    expect(plan.minutes).toBe(wholeLecture);
    expect(beats.length).toBeGreaterThanOrEqual(60);
    for (const { id, minutes } of beats) {
      expect(minutes, id).toBeGreaterThanOrEqual(0.5);
      expect(minutes, id).toBeLessThanOrEqual(2.5);
    }
  });

  test("has ten formulas and eight questions at least, and goes through every chapter in order", () => {
    expect(of("formula").length).toBeGreaterThanOrEqual(10);
    expect(of("ask").length).toBeGreaterThanOrEqual(8);
    const addresses = chapters.map(({ address }) => address);
    const runs = beats.map(({ chapter }) => chapter).filter((chapter, i, all) => chapter !== all[i - 1]);
    expect(runs).toEqual(["", ...addresses, ""]);
    expect(plan.chapters.map(({ chapter }) => chapter)).toEqual(["", ...addresses]);
  });

  test("names its beats once each, in words that an address can hold", () => {
    const ids = beats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("begins each chapter with a title, and has no other", () => {
    const first = beats.filter(({ chapter }, i) => chapter !== beats[i - 1]?.chapter).slice(0, -1);
    expect(of("title").map(([, beat]) => beat)).toEqual(first);
  });
});

test.each(beats.map((beat) => [beat.id, beat] as const))(
  "%s is spoken in two to five sentences",
  (_, beat) => {
    const sentences = beat.spoken.match(/[.?!](?=\s|$|”)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(5);
    holdLength(beat.spoken, 420);
  },
);

test.each(of("title"))("%s has two or three lines", (_, { title, lines }) => {
  holdLength(title, 60);
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect(lines.length).toBeLessThanOrEqual(3);
  for (const line of lines) holdLength(line, 60);
});

test.each(of("formula"))("%s lights each of its terms, and no other", (_, { title, tex, terms }) => {
  holdLength(title, 60);
  expect(terms.length).toBeGreaterThanOrEqual(3);
  expect(terms.length).toBeLessThanOrEqual(6);
  for (const { says } of terms) holdLength(says, 60);
  const marks = [...typesetKatex(tex, true).matchAll(/data-term="([^"]*)"/g)];
  const marked = new Set(marks.flatMap(([, names]) => names.split("+")));
  expect([...marked].toSorted()).toEqual(terms.map(({ name }) => name).toSorted());
});

test.each(Object.entries({ amortized, reparametrization, vae, "latent-models": latentModels, control }))(
  "the formulas of %s are those that its chapter shows, each of them once",
  (chapter, shown) => {
    const lit = of("formula").filter(([, beat]) => beat.chapter === chapter);
    expect(lit.map(([, { tex }]) => tex).toSorted()).toEqual(Object.values<string>(shown).toSorted());
  },
);

test.each(of("ask"))(
  "%s fits on a slide, and its answer is among the options",
  (_, { question, ask, reveal }) => {
    holdLength(question, 180);
    holdLength(reveal, 240);
    if (ask.kind === "number") {
      expect(ask.truth).toBeGreaterThanOrEqual(ask.min);
      expect(ask.truth).toBeLessThanOrEqual(ask.max);
      return;
    }
    for (const option of ask.options) holdLength(option, 60);
    expect(new Set(ask.options).size).toBe(ask.options.length);
    expect(ask.options).toContain(ask.truth);
  },
);

test.each(of("text"))("%s typesets", (_, { title, text }) => {
  holdLength(title, 60);
  for (const [, tex] of text.matchAll(/\$([^$]+)\$/g)) expect(typesetKatex(tex, false)).toContain("katex");
  expect(text.split("$").length % 2).toBe(1);
});

describe("scenes", () => {
  test.each(of("scene"))("%s is there, and its setting is read without a notice", async (_, beat) => {
    const figure = await figures.find(({ slug }) => slug === beat.figure)?.load();
    if (!figure) throw new Error(`There is no figure ${beat.figure}.`);
    expect(figure.scenes.map(({ name }) => name)).toContain(beat.scene);
    const scene = beat.scene === null ? "" : `scene=${beat.scene}&`;
    expect(readAddress(figure, `?${scene}${beat.setting}`, "").notices).toEqual([]);
  });

  test("of a chapter are its figures’, and each is shown once, but for the one that trains on", () => {
    const shown = of("scene").map(([, { figure, scene }]) => `${figure} ${scene}`);
    expect(shown.filter((one, i) => shown.indexOf(one) !== i)).toEqual(["vae from-noise"]);
    for (const [id, { chapter, figure }] of of("scene"))
      if (chapter !== "")
        expect(chapters.find(({ address }) => address === chapter)?.figures, id).toContain(figure);
  });

  test("the VAE learns from the opening on, and is shown again", () => {
    const training = of("scene").filter(([, { trainsOn }]) => trainsOn);
    expect(training.map(([id, { figure }]) => [id, figure])).toEqual([
      ["lab-starts", "vae"],
      ["lab-again", "vae"],
    ]);
    expect(beats.findIndex(({ id }) => id === "lab-starts")).toBeLessThan(3);
  });
});
