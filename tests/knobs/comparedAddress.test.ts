import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Addressed } from "../../src/knobs/address.ts";
import { readCompared, writeCompared } from "../../src/knobs/comparedAddress.ts";
import { replaceSetting } from "../../src/knobs/pieces.ts";
import { choice, defaultsOf, number, text } from "../../src/knobs/specs.ts";

const figure: Addressed = {
  params: {
    a: number({ label: "A knob of that name", min: 0, max: 10, step: 0.1, default: 1 }),
    shape: choice({ label: "Shape", options: { bent: "Bent", folded: "Folded" }, default: "bent" }),
    list: text({ label: "List", default: "1,2", problem: () => null }),
  },
  scenes: [{ name: "steep", params: { a: 5 } }],
};
const defaults = defaultsOf(figure.params);
const plain = { params: defaults, scene: null };
const read = (search: string, prefix = "") => readCompared(figure, search, prefix);

const settings = fc.record({
  params: fc.record({
    a: fc.double({ min: 0, max: 10, noNaN: true }).map((x) => x + 0),
    shape: fc.constantFrom("bent", "folded"),
    list: fc.string(),
  }),
  scene: fc.constantFrom(null, "steep"),
});

test("both settings survive the address and back, on the figure's own page and on a chapter's", () => {
  const either = fc.oneof(settings, fc.constant(plain));
  fc.assert(
    fc.property(either, fc.option(either), fc.constantFrom("", "vae."), (now, a, prefix) => {
      const rest = "?bound.x=1&bound.a.x=2&present";
      const search = writeCompared(figure, rest, prefix, { now, a });
      expect(search.startsWith(rest)).toBe(true);
      const own = search.slice(rest.length);
      expect(read(`?${own.slice(1)}`, prefix)).toEqual({ now, a, notices: [] });
      expect(writeCompared(figure, search, prefix, { now: plain, a: null })).toBe(rest);
    }),
  );
});

describe("A in the address", () => {
  test("says only what differs; at the defaults one word", () => {
    const write = (a: typeof plain | null) =>
      writeCompared(figure, "?a=2", "", { now: { ...plain, params: { ...defaults, a: 2 } }, a });
    expect(write(null)).toBe("?a=2");
    expect(write(plain)).toBe("?a=2&a.defaults");
    expect(write({ ...plain, params: { ...defaults, a: 3 } })).toBe("?a=2&a.a=3");
    expect(read("?a=2&a.defaults")).toMatchObject({ now: { params: { a: 2 } }, a: plain, notices: [] });
  });

  test("what cannot be read is ignored and named, and the present setting stands", () => {
    expect(read("?a=2&a.shape=square&a.colour=red&a.scene=none")).toEqual({
      now: { params: { ...defaults, a: 2 }, scene: null },
      a: plain,
      notices: [
        "a.scene: there is no scene “none”; using the defaults",
        "a.shape: “square” is not one of bent, folded; using bent",
        "a.colour: this figure has no such knob; ignored",
      ],
    });
    expect(read("?a.a.a=3").notices).toEqual(["a.a.a: this figure has no such knob; ignored"]);
  });

  test("a scene's link says nothing of it", () => {
    expect(replaceSetting("?vae.a=2&vae.a.a=3&x=1", "vae.", "?vae.scene=steep")).toBe("?x=1&vae.scene=steep");
    expect(read("?vae.scene=steep", "vae.").a).toBeNull();
  });
});
