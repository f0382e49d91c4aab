import { expect, test } from "vitest";
import {
  clockText,
  minutesOf,
  onlySection,
  plannedEnd,
  sectionsOf,
} from "../../../src/lecture/show/sections.ts";
import { sampleBeats, sampleDeck } from "./sampleDeck.ts";

test("sections are the stretches of one chapter, and hold every beat once", () => {
  const sections = sectionsOf(sampleDeck);
  expect(sections.map(({ chapter }) => chapter)).toEqual(["", "amortized", "vae", ""]);
  expect(sections.flatMap(({ beats }) => beats)).toEqual(sampleBeats);
  expect(sections.map(({ from }) => from)).toEqual([0, 1, 6, 7]);
  expect(sections[1].title).toBe("1 · Amortized variational inference");
  expect(sections.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(minutesOf(sampleBeats));
});

test("a slide should be over when all up to it are", () => {
  expect(plannedEnd(sampleDeck, 0)).toBe(2);
  expect(plannedEnd(sampleDeck, 7)).toBe(16);
});

test("one section is a lecture of its own; what is no section is all of it", () => {
  expect(onlySection(sampleDeck, "vae").beats.map(({ id }) => id)).toEqual(["number"]);
  for (const none of ["", "nowhere"]) expect(onlySection(sampleDeck, none)).toBe(sampleDeck);
});

test("times are read as on a clock", () => {
  expect([0, 59.9, 60, 754, 4500, -3].map(clockText)).toEqual([
    "0:00",
    "0:59",
    "1:00",
    "12:34",
    "75:00",
    "0:00",
  ]);
});
