import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { nudge } from "../../src/knobs/snap.ts";
import { integer, number, type NumberSpec } from "../../src/knobs/specs.ts";
import { stopsOf } from "../../src/knobs/stops.ts";
import { sliderScale } from "../../src/ui/sliderScale.ts";

/** Where a slider's key leads from a value: a position on, within its ends, as the browser moves the handle. */
function sliderOf(spec: NumberSpec) {
  const scale = sliderScale(spec);
  return (value: number, direction: 1 | -1): number => {
    const position = scale.position(value) + direction * scale.step;
    return Number(scale.value(Math.min(scale.max, Math.max(scale.min, position))).toPrecision(12));
  };
}

/** One key and the other come back, on the slider and on a handle, from every stop that has room for both. */
function comesBack(spec: NumberSpec, stops: readonly number[]): void {
  for (const step of [sliderOf(spec), (value: number, by: 1 | -1) => nudge(value, by, spec)])
    for (const stop of stops)
      for (const by of [1, -1] as const) {
        const there = step(stop, by);
        if (there === stop) expect([spec.min, spec.max], `stuck at ${stop}`).toContain(stop);
        else expect(step(there, by === 1 ? -1 : 1), `by way of ${there}`).toBe(stop);
      }
}

const figureKnobs = await Promise.all(
  figures.map(async ({ slug, load }) => {
    const { params } = await load();
    const knobs = Object.entries(params).flatMap(([name, spec]) =>
      spec.kind === "number" ? [{ name, spec }] : [],
    );
    return { slug, knobs };
  }),
);

describe.each(figureKnobs.filter(({ knobs }) => knobs.length > 0))("every slider of $slug", ({ knobs }) => {
  test.each(knobs)("$name comes back to its default, and to each of its stops", ({ spec }) => {
    const stops =
      spec.scale === "log"
        ? stopsOf(spec)
        : Array.from({ length: Math.round((spec.max - spec.min) / spec.step) + 1 }, (_, i) =>
            Number((spec.min + i * spec.step).toPrecision(12)),
          );
    expect(stops).toContain(spec.default);
    expect([stops[0], stops.at(-1)]).toEqual([spec.min, spec.max]);
    const every = Math.ceil(stops.length / 100);
    comesBack(spec, [spec.default, ...stops.filter((_, i) => i % every === 0)]);
  });
});

test("the stops of any log scale rise, hold its ends and its default, and lie close on one another", () => {
  const exponent = fc.double({ min: -6, max: 6, noNaN: true });
  fc.assert(
    fc.property(
      exponent,
      exponent,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      (a, b, part, whole) => {
        fc.pre(Math.abs(a - b) > 0.2 && (!whole || Math.min(a, b) > 0));
        const round = (value: number) => (whole ? Math.round(value) : Number(value.toPrecision(3)));
        const [low, high] = a < b ? [a, b] : [b, a];
        const [min, max] = [round(10 ** low), round(10 ** high)];
        const ends = {
          label: "x",
          min,
          max,
          default: round(10 ** (low + part * (high - low))),
          scale: "log",
        } as const;
        fc.pre(min < max);
        const spec = whole ? integer(ends) : number({ ...ends, step: 0.01 });
        const stops = stopsOf(spec);
        expect([stops[0], stops.at(-1)]).toEqual([min, max]);
        expect(stops).toContain(spec.default);
        for (const [i, stop] of stops.entries()) {
          if (i > 0) expect(stop).toBeGreaterThan(stops[i - 1]);
          if (i > 0 && !whole) expect(stop / stops[i - 1]).toBeLessThan(1.3);
        }
      },
    ),
    { seed: 3, numRuns: 100 },
  );
});
