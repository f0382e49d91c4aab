import fc from "fast-check";
import { chapters, type FigureSlug } from "../../../src/contents.ts";
import type { Beat, Deck } from "../../../src/lecture/beat.ts";
import { limits } from "../../../src/lecture/own/limits.ts";
import type { Entry, OwnLecture } from "../../../src/lecture/own/ownLecture.ts";

const slugs = chapters.flatMap(({ figures }) => figures as readonly FigureSlug[]);

/** A small lecture in the place of the site's own: a title and every figure of each chapter. */
export const base: Deck = {
  title: "A lecture",
  beats: chapters.flatMap(({ address, title, figures }): Beat[] => [
    { kind: "title", id: `${address}-title`, chapter: address, minutes: 1, spoken: "", title, lines: [] },
    ...figures.map(
      (figure): Beat => ({
        kind: "scene",
        id: `${address}-${figure}`,
        chapter: address,
        minutes: 2,
        spoken: "",
        figure: figure as FigureSlug,
        scene: null,
        setting: "",
        trainsOn: false,
      }),
    ),
  ]),
};

/** Text as people type it, other scripts and signs among it. */
const text = (longest: number) =>
  fc.string({ unit: "grapheme", maxLength: 60 }).filter((typed) => {
    // oxlint-disable-next-line no-control-regex
    const isPlain = !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(typed);
    return isPlain && typed.length <= longest;
  });
const lines = fc.array(text(60), { maxLength: 6 }).map((some) => some.join("\n"));
const minutes = fc.double({ min: 0, max: limits.minutes, noNaN: true }).map((m) => Math.abs(m));

const withoutId: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    kind: fc.constant("default" as const),
    id: fc.constantFrom(...base.beats.map(({ id }) => id)),
    hidden: fc.boolean(),
    minutes: fc.option(minutes),
  }),
  fc.record({
    kind: fc.constant("text" as const),
    id: fc.constant(""),
    hidden: fc.boolean(),
    title: text(limits.title),
    text: lines,
    minutes,
    spoken: lines,
  }),
  fc.record({
    kind: fc.constant("figure" as const),
    id: fc.constant(""),
    hidden: fc.boolean(),
    figure: fc.constantFrom(...slugs),
    scene: fc.option(fc.constantFrom("skewed", "two-humps")),
    setting: fc
      .dictionary(fc.constantFrom("mu", "sigma", "map"), text(40))
      .map((words) => new URLSearchParams(words).toString()),
    trainsOn: fc.boolean(),
    step: fc.oneof(fc.constant(0), fc.nat(limits.steps)),
    minutes,
    spoken: lines,
  }),
);

/** Any lecture that can be put together. */
export const lectures: fc.Arbitrary<OwnLecture> = fc
  .record({ title: text(limits.title), entries: fc.array(withoutId, { maxLength: 30 }) })
  .map(({ title, entries }) => {
    const known = new Set<string>();
    const unique = entries
      .map((entry, i) => (entry.kind === "default" ? entry : { ...entry, id: `own-${i + 1}` }))
      .filter(({ id }) => !known.has(id) && known.add(id));
    return { title, entries: unique };
  });
