import fc from "fast-check";
import { expect, test } from "vitest";
import { type Anchor, keptWithin } from "../../src/marks/keptWithin.ts";

const share: Record<Anchor, number> = { start: 0, middle: 0.5, end: 1 };
const anchors = fc.constantFrom<Anchor>("start", "middle", "end");
const anywhere = fc.double({ min: -2000, max: 2000, noNaN: true });

test("a text that fits stands within the drawing, and is moved no further than it must be", () => {
  fc.assert(
    fc.property(anywhere, fc.double({ min: 0, max: 400, noNaN: true }), anchors, (at, length, anchor) => {
      const stands = keptWithin(400, at, length, anchor);
      const [from, to] = [stands - share[anchor] * length, stands + (1 - share[anchor]) * length];
      expect(from).toBeGreaterThanOrEqual(-1e-9);
      expect(to).toBeLessThanOrEqual(400 + 1e-9);
      const [wanted, end] = [at - share[anchor] * length, at + (1 - share[anchor]) * length];
      const short = Math.max(0, -wanted, end - 400);
      expect(Math.abs(stands - at)).toBeCloseTo(short, 6);
    }),
  );
});

test("one that is longer than the drawing begins at its left edge", () => {
  for (const anchor of ["start", "middle", "end"] as const)
    expect(keptWithin(100, 90, 150, anchor) - share[anchor] * 150).toBe(0);
});
