import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Addressed, readAddress, writeAddress } from "../../src/knobs/address.ts";
import { replaceSetting } from "../../src/knobs/pieces.ts";
import { list, problemWithList } from "../../src/knobs/lists.ts";
import { choice, defaultsOf, integer, number, seed, text, toggle } from "../../src/knobs/specs.ts";

const figure: Addressed = {
  params: {
    latent: integer({ label: "Latent", min: 1, max: 20, default: 2 }),
    beta: number({ label: "Beta", min: 0, max: 100, step: 0.1, default: 1 }),
    shape: choice({ label: "Shape", options: { bent: "Bent", folded: "Folded" }, default: "bent" }),
    squared: toggle({ label: "Squared", default: false }),
    list: text({ label: "List", default: "1,2", problem: () => null }),
    seed: seed(),
  },
  scenes: [
    { name: "collapsed", params: { beta: 50 } },
    { name: "large", params: { latent: 10, squared: true } },
  ],
};
const defaults = defaultsOf(figure.params);
const read = (search: string, prefix = "vae.") => readAddress(figure, search, prefix);

const write = (search: string, patch: object, scene: string | null = null, prefix = "vae.") =>
  writeAddress(figure, search, prefix, { params: { ...defaults, ...patch }, scene });

describe("reading", () => {
  test("an empty address gives the defaults", () => {
    expect(read("")).toEqual({ params: defaults, scene: null, notices: [] });
  });

  test("what cannot be read is named, and its default stands", () => {
    expect(read("?vae.latent=banana&vae.beta=1e999&vae.seed=3")).toEqual({
      params: { ...defaults, seed: 3 },
      scene: null,
      notices: [
        "latent: “banana” is not a whole number from 1 to 20; using 2",
        "beta: “1e999” is not a number from 0 to 100; using 1",
      ],
    });
  });

  test("unknown and repeated names are named", () => {
    expect(read("?vae.colour=red&vae.latent=3&vae.latent=4")).toMatchObject({
      params: defaults,
      notices: ["colour: this figure has no such knob; ignored", "latent: given 2 times; using 2"],
    });
    expect(read("?vae.__proto__=1").notices).toHaveLength(1);
  });

  test("a scene sets its params, and others go on top", () => {
    expect(read("?vae.scene=large&vae.latent=5")).toEqual({
      params: { ...defaults, latent: 5, squared: true },
      scene: "large",
      notices: [],
    });
    expect(read("?vae.scene=large&vae.latent=x").notices[0]).toMatch(/; using 10$/);
    expect(read("?vae.scene=none")).toMatchObject({ scene: null, params: defaults });
    expect(read("?vae.scene=none").notices[0]).toContain("none");
    expect(read("?vae.scene=large&vae.scene=large")).toMatchObject({ scene: null });
  });

  test("a list of old that could be meant in another way is named, and stands as it is written", () => {
    const lists = {
      params: { l: list({ label: "L", default: "1,2", problem: (typed) => problemWithList(typed, 8) }) },
      scenes: [],
    };
    expect(readAddress(lists, "?l=2,5,%201", "")).toMatchObject({
      params: { l: "2,5, 1" },
      notices: [expect.stringMatching(/^l: “2,5, 1” can be read as .* using 2,5, 1$/)],
    });
  });

  test("other figures' words are no business of this one; on its own page every word is", () => {
    expect(read("?bound.latent=x&latent=9&present").notices).toEqual([]);
    expect(read("?latent=9&present&scene=large", "")).toMatchObject({ params: { latent: 9 }, notices: [] });
    expect(read("?vae.latent=9", "").notices).toHaveLength(1);
  });
});

describe("writing", () => {
  test("says only what differs", () => {
    expect(write("", {})).toBe("");
    expect(write("", { beta: 0.3 })).toBe("?vae.beta=0.3");
    expect(write("", { beta: 0.3 }, null, "")).toBe("?beta=0.3");
    expect(write("", { latent: 10, squared: true }, "large")).toBe("?vae.scene=large");
    expect(write("", { latent: 2, squared: true }, "large")).toBe("?vae.scene=large&vae.latent=2");
  });

  test("leaves the rest of the address as it is, to the letter", () => {
    const rest = "?bound.x=1%2C2&present&q=a+b";
    expect(write(`${rest}&vae.latent=banana&vae.old=1`, { beta: 2 })).toBe(`${rest}&vae.beta=2`);
    expect(write(rest, {})).toBe(rest);
    expect(write("?present&latent=3", { beta: 2 }, null, "")).toBe("?present&beta=2");
  });
});

test("every setting survives the address and back, beside another figure's", () => {
  const setting = fc.record({
    params: fc.record({
      latent: fc.integer({ min: 1, max: 20 }),
      beta: fc.double({ min: 0, max: 100, noNaN: true }).map((x) => x + 0),
      shape: fc.constantFrom("bent", "folded"),
      squared: fc.boolean(),
      list: fc.string(),
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    }),
    scene: fc.constantFrom(null, "collapsed", "large"),
  });
  fc.assert(
    fc.property(setting, setting, (a, b) => {
      const both = writeAddress(figure, writeAddress(figure, "?x=1", "a.", a), "b.", b);
      expect(read(both, "a.")).toEqual({ ...a, notices: [] });
      expect(read(both, "b.")).toEqual({ ...b, notices: [] });
      const alone = writeAddress(figure, "?present", "", a);
      expect(read(alone, "")).toEqual({ ...a, notices: [] });
    }),
    { seed: 4, numRuns: 1000 },
  );
});

describe("a link's setting", () => {
  const replace = (search: string, link = "?vae.scene=large") => replaceSetting(search, "vae.", link);
  test("takes the place of all that was said of its figure", () =>
    expect(replace("?vae.latent=5&vae.what=1&vae.scene=collapsed")).toBe("?vae.scene=large"));
  test("leaves what belongs to others as it is written", () =>
    expect(replace("?race.seed=2&vae.latent=5&list=a%2Cb&present")).toBe(
      "?race.seed=2&list=a%2Cb&present&vae.scene=large",
    ));
  test("stands alone in an empty address", () => expect(replace("")).toBe("?vae.scene=large"));
});
