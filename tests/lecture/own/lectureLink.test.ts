import { defaultDeck } from "../../../src/lecture/defaultDeck.ts";
import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withAdded } from "../../../src/lecture/own/edits.ts";
import { hashOf, lectureInHash, linkWith } from "../../../src/lecture/own/lectureLink.ts";
import { limits } from "../../../src/lecture/own/limits.ts";
import { lectureOf } from "../../../src/lecture/own/ownLecture.ts";
import { base, lectures } from "./arbitraries.ts";

const page = "https://example.org/elbo-room/lecture";
const carry = (bytes: Uint8Array) => `#own=${Buffer.from(bytes).toString("base64url")}`;

test("a link carries the lecture, in letters that no messenger touches", () => {
  fc.assert(
    fc.property(lectures, (lecture) => {
      const hash = hashOf(lecture);
      expect(hash).toMatch(/^#own=[\w-]+$/);
      expect(lectureInHash(hash)).toEqual({ ok: true, lecture });
      for (const bent of [`${hash}.`, `${hash})`, hash.replace("=", "%3D")])
        expect(lectureInHash(bent)).toEqual({ ok: true, lecture });
    }),
  );
});

test("the whole lecture of the site goes into a link, and into a file, and comes back", () => {
  const lecture = lectureOf(defaultDeck);
  expect(lecture.entries.length).toBeGreaterThanOrEqual(60);
  const link = linkWith(lecture, page);
  expect(lectureInHash(new URL(link ?? "").hash)).toEqual({ ok: true, lecture });
});

test("a link is no longer than 8,000 characters; what does not fit has none", () => {
  const noise = Array.from({ length: 3_900 }, (_, i) =>
    String.fromCharCode(33 + ((i * i * 7919 + i * 31) % 90)),
  ).join("");
  let lecture = lectureOf(base);
  expect(linkWith(lecture, page)?.length).toBeLessThan(1_500);
  let links = 0;
  for (let i = 0; i < 6; i++) {
    const text = noise.slice(i) + noise.slice(0, i).toUpperCase();
    lecture = withAdded(
      lecture,
      { kind: "text", title: "", minutes: 1, spoken: "", text: shuffled(text, i) },
      0,
    ).lecture;
    const link = linkWith(lecture, page);
    if (link !== null) {
      links++;
      expect(link.length).toBeLessThanOrEqual(limits.link);
      expect(lectureInHash(new URL(link).hash)).toEqual({ ok: true, lecture });
    }
  }
  expect(links).toBeGreaterThan(0);
  expect(linkWith(lecture, page)).toBeNull();
});

/** The letters in another order, so that one text says nothing of the next. */
const shuffled = (text: string, by: number) =>
  [...text]
    .map((sign, i) => [Math.sin((i + 1) * (by + 1) * 12.9898) * 43758.5453, sign] as const)
    .map(([x, sign]) => [x - Math.floor(x), sign] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, sign]) => sign)
    .join("");

describe("a link that carries no lecture", () => {
  test("is none of ours: another hash", () => {
    for (const hash of ["", "#", "#bound", "#owner=1", "#own"]) expect(lectureInHash(hash)).toBeNull();
  });

  test.each<[string, string, string]>([
    ["nothing", "#own=", "cut short or bent"],
    ["other letters", "#own=<script>", "cut short or bent"],
    ["no deflate", "#own=AAAAAAAA", "cut short or bent"],
    ["no JSON", carry(deflateSync(new TextEncoder().encode("hello"))), "no JSON"],
    ["what unpacks to 6 MB", carry(deflateSync(new Uint8Array(6_000_000), { level: 9 })), "bytes"],
    ["too many letters", `#own=${"A".repeat(limits.link + 1)}`, "cut short or bent"],
  ])("is refused with a sentence: %s", (_, hash, says) => {
    const reading = lectureInHash(hash);
    expect(reading).toMatchObject({ ok: false });
    expect(reading?.ok === false && reading.problems.join(" ")).toContain(says);
  });

  test("cut or changed anywhere (seeded), is refused or is a lecture, and never throws", () => {
    fc.assert(
      fc.property(lectures, fc.nat(), fc.nat(), (lecture, n, m) => {
        const hash = hashOf(lecture);
        const cut = hash.slice(0, 5 + (n % (hash.length - 5)));
        expect(lectureInHash(cut)).toMatchObject({ ok: false });
        const at = 5 + (m % (hash.length - 5));
        expect(lectureInHash(`${hash.slice(0, at)}A${hash.slice(at + 1)}`)).not.toBeNull();
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });
});
