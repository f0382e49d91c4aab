import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shrink } from "../../../scripts/fuzz/shrink.ts";

/** Fails once all of these have been done, in this order, the last of them last. */
const planted = (needed: readonly number[]) => {
  const asked: (readonly number[])[] = [];
  const fails = async (acts: readonly number[]) => {
    asked.push(acts);
    let next = 0;
    for (const act of acts) if (act === needed[next]) next++;
    return next === needed.length && acts.at(-1) === needed.at(-1);
  };
  return { asked, fails };
};

describe("the shrinker", () => {
  test("leaves what a planted fault needs, and nothing else", async () => {
    const sizes = fc.integer({ min: 1, max: 60 });
    const cases = sizes.chain((length) =>
      fc.tuple(fc.constant(length), fc.subarray(Array.from({ length: length - 1 }, (_, i) => i))),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([length, some]) => {
        const needed = [...some, length - 1];
        const acts = Array.from({ length }, (_, i) => i);
        const { fails } = planted(needed);
        expect(await shrink(acts, fails, { milliseconds: 60_000 })).toEqual({
          acts: needed,
          isMinimal: true,
        });
      }),
    );
  });

  test("asks far fewer times than there are sublists", async () => {
    const { asked, fails } = planted([12, 57, 99]);
    const { acts } = await shrink(
      Array.from({ length: 100 }, (_, i) => i),
      fails,
      { milliseconds: 60_000 },
    );
    expect(acts).toEqual([12, 57, 99]);
    expect(asked.length).toBeLessThan(120);
  });

  test("stops when its time is up, with the shortest that it has found", async () => {
    let now = 0;
    const { fails } = planted([1, 2, 3, 30, 31]);
    const slow = async (acts: readonly number[]) => {
      now += 10;
      return fails(acts);
    };
    const { acts, isMinimal } = await shrink(
      Array.from({ length: 32 }, (_, i) => i),
      slow,
      {
        milliseconds: 60,
        now: () => now,
      },
    );
    expect(isMinimal).toBe(false);
    expect(acts.length).toBeLessThan(32);
    expect(await fails(acts)).toBe(true);
    expect(now).toBeLessThanOrEqual(70);
  });

  test("lets a fault that never comes again be as it is", async () => {
    const acts = [1, 2, 3, 4];
    expect(await shrink(acts, async () => false, { milliseconds: 1000 })).toEqual({ acts, isMinimal: true });
  });
});
