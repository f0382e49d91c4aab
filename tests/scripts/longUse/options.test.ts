import { expect, test } from "vitest";
import { coursesOf } from "../../../scripts/longUse/courses.ts";
import { parts, readOptions } from "../../../scripts/longUse/options.ts";
import { chapters } from "../../../src/contents.ts";

test("all of it is asked of the lab and of every chapter, unless some are named", () => {
  const all = readOptions([]);
  expect(all).toMatchObject({ only: parts, figures: ["vae"], acts: 200, minutes: 30 });
  expect(all.chapters).toEqual(chapters.map(({ address }) => address));
  const some = readOptions([
    "--only",
    "resets,reading",
    "--figure",
    "bound,race",
    "--chapter",
    "vae,control",
  ]);
  expect(some).toMatchObject({ only: ["resets", "reading"], figures: ["bound", "race"] });
  expect(some.chapters).toEqual(["vae", "control"]);
});

test("a course is done for each figure that is named, chapters are changed once", () => {
  const options = { figures: ["bound", "race"], acts: 30, minutes: 2 };
  const asked = parts.map((part) => coursesOf(part, options).map(([{ act }, count]) => `${count} ${act}`));
  expect(asked).toEqual([
    ["30 a step and a reset of bound", "30 a step and a reset of race"],
    ["30 a step and another scene of bound", "30 a step and another scene of race"],
    ["20 another chapter, by its address, Back or Forward"],
    ["120 a second of bound’s training", "120 a second of race’s training"],
    [],
  ]);
});

test.each([
  [["--only", "naps"], "there is no naps"],
  [["--figure", "bound,bond"], "there is no bond"],
  [["--chapter", "glossary"], "there is no glossary"],
  [["--acts", "3"], "--acts takes 20 or more"],
  [["--minutes", "none"], "--minutes takes 1 or more"],
])("%j is refused, with the reason", (args, why) => {
  expect(() => readOptions(args)).toThrow(why);
});
