import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merge, nothing, type Progress, parse, write } from "../../../src/app/progress/progress.ts";
import { now, someProgress } from "./someProgress.ts";

describe("two tabs", () => {
  const same = (one: Progress, other: Progress) => expect(write(one)).toBe(write(other));

  test("come to the same, whichever is heard first, and however often", () => {
    fc.assert(
      fc.property(someProgress, someProgress, someProgress, (a, b, c) => {
        same(merge(a, b), merge(b, a));
        same(merge(merge(a, b), c), merge(a, merge(b, c)));
        same(merge(a, a), a);
        same(merge(a, nothing), a);
      }),
    );
  });

  test("lose nothing, and go on where the later one was", () => {
    fc.assert(
      fc.property(someProgress, someProgress, (a, b) => {
        const { read, played, last } = merge(a, b);
        expect(read).toEqual(new Set([...b.read, ...a.read]));
        expect(played).toEqual(new Set([...b.played, ...a.played]));
        expect(last?.at).toBe(a.last || b.last ? Math.max(a.last?.at ?? 0, b.last?.at ?? 0) : undefined);
      }),
    );
  });
});

describe("what was kept", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(someProgress, (progress) => {
        expect(parse(write(progress), now)).toEqual(progress);
      }),
    );
  });

  test("may be anything: nothing throws, and what comes of it is progress, bounded", () => {
    const likeIt = fc.record(
      { read: fc.anything(), played: fc.anything(), last: fc.anything() },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      likeIt.map((value) => JSON.stringify(value) ?? ""),
      someProgress.map(write).chain((whole) => fc.nat(whole.length).map((end) => whole.slice(0, end))),
    );
    fc.assert(
      fc.property(text, (kept) => {
        const progress = parse(kept, now);
        expect(parse(write(progress), now)).toEqual(progress);
        for (const name of [...progress.read, ...progress.played]) expect(name).toMatch(/^[a-z0-9#-]{1,80}$/);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["nothing", null],
    ["no text of ours", "vae"],
    ["a list", "[1]"],
    ["null", "null"],
    ["more than a reader can have read", `{"read":["vae#watch"],"x":"${"a".repeat(40_000)}"}`],
    ["markup for a name", '{"read":["<img src=x>#a","vae#\\"><b>"],"played":["../x"]}'],
    ["other types", '{"read":"vae#watch","played":{"0":"vae"},"last":["vae#watch",1]}'],
    ["a moment to come", `{"last":{"place":"vae#watch","at":${now + 1e9}}}`],
    ["no moment", '{"last":{"place":"vae#watch","at":null}}'],
  ])("counts for nothing where it is %s", (_, text) => {
    expect(parse(text, now)).toEqual(nothing);
  });

  test("is cut to four hundred names", () => {
    const many = JSON.stringify({ read: Array.from({ length: 3000 }, (_, i) => `a#b${i}`) });
    expect(parse(many, now).read.size).toBe(400);
  });

  test("whose clock is a little ahead still stands", () => {
    const last = { place: "vae#watch", at: now + 3_600_000 };
    expect(parse(JSON.stringify({ last }), now).last).toEqual(last);
  });
});
