import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type LectureReading,
  readLecture,
  readLectureFile,
  writeLecture,
} from "../../../src/lecture/own/lectureFile.ts";
import { limits } from "../../../src/lecture/own/limits.ts";
import { lectures } from "./arbitraries.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const problemsOf = (reading: LectureReading) => (reading.ok ? [] : reading.problems);
const file = (beats: unknown, more: object = {}) =>
  JSON.stringify({ format: "elbo-room-lecture", version: 1, title: "Mine", beats, ...more });
const slide = { kind: "text", id: "own-1", minutes: 2, title: "", text: "" };

test("what is written is read again, indented or not", () => {
  fc.assert(
    fc.property(lectures, fc.constantFrom(undefined, 2), (lecture, indent) => {
      expect(readLectureFile(utf8(writeLecture(lecture, indent)))).toEqual({ ok: true, lecture });
    }),
  );
});

test("a file of today is read by every later release", () => {
  const kept = `{
    "format": "elbo-room-lecture", "version": 1, "title": "Seventy minutes",
    "beats": [
      { "beat": "amortized-bound", "hidden": true, "minutes": 3.5 },
      { "beat": "vae-title" },
      { "kind": "text", "id": "own-1", "minutes": 2, "title": "Homework", "text": "- $x$", "spoken": "Due on Friday." },
      { "kind": "figure", "id": "own-2", "minutes": 4, "figure": "bound", "scene": "skewed", "setting": "mu=1", "trainsOn": true }
    ]
  }`;
  expect(readLecture(kept)).toEqual({
    ok: true,
    lecture: {
      title: "Seventy minutes",
      entries: [
        { kind: "default", id: "amortized-bound", hidden: true, minutes: 3.5 },
        { kind: "default", id: "vae-title", hidden: false, minutes: null },
        {
          kind: "text",
          id: "own-1",
          hidden: false,
          minutes: 2,
          title: "Homework",
          text: "- $x$",
          spoken: "Due on Friday.",
        },
        {
          kind: "figure",
          id: "own-2",
          hidden: false,
          minutes: 4,
          figure: "bound",
          scene: "skewed",
          setting: "mu=1",
          trainsOn: true,
          step: 0,
          spoken: "",
        },
      ],
    },
  });
});

describe("what cannot be read is named, and where it stands", () => {
  test.each<[string, string, string | RegExp]>([
    ["no JSON", "Dear students,", /^This is no JSON: .*D/],
    ["nothing", "", /^This is no JSON: /],
    ["another kind of value", "[1]", "A lecture’s file holds one object; this is a list."],
    ["null", "null", "A lecture’s file holds one object; this is null."],
    ["another format", '{"format":"deck"}', 'format: must be "elbo-room-lecture", is "deck"'],
    ["a later version", '{"format":"elbo-room-lecture","version":2}', "version: 1 can be read, this is 2"],
    ["no beats", file(undefined), "beats: must be a list, is missing"],
    ["a beat that is none", file([7]), "beats[0]: must be an object, is 7"],
    ["too many", file(Array.from({ length: 501 }, () => slide)), "beats: holds 501; a lecture has up to 500"],
    ["an id twice", file([slide, { beat: "a" }, slide]), "beats[2]: is “own-1” again, after beats[0]"],
    [
      "an unknown kind",
      file([{ ...slide, kind: "html" }]),
      'beats[0].kind: must be "text" or "figure", is "html"; a slide of the site has a “beat” instead',
    ],
    [
      "a field too many",
      file([{ ...slide, onclick: "alert(1)" }]),
      "beats[0].onclick: is no field of a lecture’s",
    ],
    ["a field too many at the top", file([], { author: "Me" }), "author: is no field of a lecture’s"],
    [
      "a text too long",
      file([{ ...slide, text: "x".repeat(4001) }]),
      "beats[0].text: is 4,001 characters long; up to 4,000 can be taken",
    ],
    [
      "minutes below none",
      file([{ ...slide, minutes: -1 }]),
      "beats[0].minutes: must be a number from 0 to 180, is -1",
    ],
    [
      "minutes without end",
      file([{ beat: "a", minutes: 9 }]).replace("9", "1e999"),
      "beats[0].minutes: must be a number from 0 to 180, is null",
    ],
    [
      "half a letter",
      file([slide]).replace('"text":""', String.raw`"text":"\ud800"`),
      "beats[0].text: holds half a letter (a lone surrogate)",
    ],
    [
      "a control character",
      file([slide]).replace('"text":""', String.raw`"text":"\u0000"`),
      "beats[0].text: holds a control character",
    ],
    [
      "an address in the place of a figure",
      file([{ kind: "figure", id: "own-1", minutes: 1, figure: "../vae" }]),
      'beats[0].figure: must be such as “bound”, is "../vae"',
    ],
    [
      "a setting that leaves its query",
      file([{ kind: "figure", id: "own-1", minutes: 1, figure: "vae", setting: "a=1#b" }]),
      'beats[0].setting: must be such as “mu=1&sigma=0.5”, is "a=1#b"',
    ],
    [
      "a step that no run has",
      file([{ kind: "figure", id: "own-1", minutes: 1, figure: "vae", step: 1.5 }]),
      "beats[0].step: must be a whole number, is 1.5",
    ],
    [
      "steps without end",
      file([{ kind: "figure", id: "own-1", minutes: 1, figure: "vae", step: 2e6 }]),
      "beats[0].step: must be a number from 0 to 1000000, is 2000000",
    ],
    [
      "an own slide under the name of the site’s",
      file([{ ...slide, id: "vae-title" }]),
      'beats[0].id: must be such as “own-1”, is "vae-title"',
    ],
    [
      "brackets without end",
      "[".repeat(900_000),
      "Character 4 opens more than 3 brackets in each other; a lecture needs no more.",
    ],
  ])("%s", (_, text, says) => {
    const [problem, ...more] = problemsOf(readLecture(text));
    if (typeof says === "string") expect(problem).toBe(says);
    else expect(problem).toMatch(says);
    expect(more).toEqual([]);
  });

  test("the first five of many, and how many more", () => {
    const problems = problemsOf(readLecture(file(Array(50).fill(null))));
    expect(problems).toHaveLength(6);
    expect(problems[5]).toBe("… and 45 more");
  });

  test.each<[string, Uint8Array, string]>([
    [
      "UTF-16",
      new Uint8Array(Uint16Array.from(file([]), (sign) => sign.charCodeAt(0)).buffer),
      "This is no JSON",
    ],
    ["UTF-16 with its mark", Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), "The file is no text in UTF-8."],
    [
      "Latin-1",
      Uint8Array.from(file([], { title: "Vorträge" }), (sign) => sign.charCodeAt(0)),
      "The file is no text in UTF-8.",
    ],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "The file is no text in UTF-8."],
    [
      "a megabyte and one byte",
      new Uint8Array(limits.file + 1),
      "The file has 1,000,001 bytes; a lecture has up to 1,000,000.",
    ],
  ])("a file in %s", (_, bytes, says) => {
    expect(problemsOf(readLectureFile(bytes))[0]).toMatch(new RegExp(`^${says}`));
  });

  test("a mark of UTF-8 before the text does no harm", () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(file([])));
    expect(readLectureFile(bytes).ok).toBe(true);
  });
});

describe("names that reach into what all objects inherit", () => {
  test.each([
    '{"__proto__":{"format":"elbo-room-lecture","version":1,"title":"","beats":[]}}',
    file([{ ...slide }]).replace('"kind":"text"', '"__proto__":{"kind":"text"}'),
    file([{ ...slide, constructor: 1 }]),
    file([slide]).replace('"title":""', '"__proto__":{"title":"x"}'),
  ])("are refused: %s", (text) => {
    expect(readLecture(text).ok).toBe(false);
    expect(({} as Record<string, unknown>).format).toBeUndefined();
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });
});

describe("a file that has suffered (seeded)", () => {
  const seed = 20261129;

  test("cut anywhere before its end, is refused with a sentence", () => {
    fc.assert(
      fc.property(lectures, fc.nat(), (lecture, n) => {
        const text = writeLecture(lecture);
        const problems = problemsOf(readLecture(text.slice(0, n % text.length)));
        expect(problems).toHaveLength(1);
      }),
      { seed },
    );
  });

  test("with bytes changed, is refused or is a lecture that can be written and read again", () => {
    const byte = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(lectures, fc.array(byte, { minLength: 1, maxLength: 4 }), (lecture, changes) => {
        const bytes = utf8(writeLecture(lecture));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const reading = readLectureFile(bytes);
        if (reading.ok) expect(readLecture(writeLecture(reading.lecture))).toEqual(reading);
        else expect(reading.problems.every((says) => says.length > 0 && says.length < 400)).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("with values swapped for any others, is refused or can be written and read again", () => {
    const other = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(lectures, fc.nat(), other, (lecture, n, value) => {
        let i = 0;
        const leaves = n % 40;
        const swapped = JSON.stringify(JSON.parse(writeLecture(lecture)), (_, old: unknown) =>
          i++ === leaves ? value : old,
        );
        const reading = readLecture(swapped ?? "");
        if (reading.ok) expect(readLecture(writeLecture(reading.lecture))).toEqual(reading);
        else expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("made of anything, never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((beats) => file([]).replace("[]", beats)),
        ),
        (text) => {
          expect(() => readLecture(text)).not.toThrow();
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});
