import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridworldParams } from "../../src/gridworld/gridworldParams.ts";
import { type Addressed, readAddress, writeAddress } from "../../src/knobs/address.ts";
import { mendAddress } from "../../src/knobs/mendAddress.ts";
import { list, problemWithList, writeList } from "../../src/knobs/lists.ts";
import { choice, defaultsOf, integer, number, seed, toggle } from "../../src/knobs/specs.ts";

const figure: Addressed = {
  params: {
    latent: integer({ label: "Latent", min: 1, max: 20, default: 2 }),
    beta: number({ label: "Beta", min: -100, max: 100, step: 0.1, default: 1 }),
    shape: choice({ label: "Shape", options: { bent: "Bent", folded: "Folded" }, default: "bent" }),
    squared: toggle({ label: "Squared", default: false }),
    list: list({ label: "List", default: "1,2", problem: (typed) => problemWithList(typed, 8) }),
    seed: seed(),
  },
  scenes: [{ name: "collapsed", params: { beta: 50 } }],
};
const defaults = defaultsOf(figure.params);

/** What a link is when it arrives, read as the page reads it. */
function read(address: string, prefix: string) {
  const url = new URL(address, "https://host.example/site/vae");
  const { search, hash } = mendAddress(url, (id) => id === "vae");
  return { ...readAddress(figure, search, prefix), hash };
}

const tails = [".", ")", ",", ">", "%20", "%20)", ").", "”", ";", "!", "*", "%29", "%0A", "%E2%80%9D."];
const breakIn = (link: string, at: number, lineBreak: string) =>
  link.slice(0, at) + lineBreak + link.slice(at);

const setting = fc.record({
  params: fc.record({
    latent: fc.integer({ min: 1, max: 20 }),
    beta: fc.double({ min: -100, max: 100, noNaN: true }).map((x) => x + 0),
    shape: fc.constantFrom("bent", "folded"),
    squared: fc.boolean(),
    list: fc
      .array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 2, maxLength: 8 })
      .map(writeList),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  }),
  scene: fc.constantFrom(null, "collapsed"),
});

describe.each(["", "vae."])("a link, its words beginning with %j,", (prefix) => {
  const hash = prefix === "" ? "" : "#vae";
  /** Every setting, written as a link and bent, is read as it was set, in silence. */
  const survives = (bend: (link: string, at: number) => string, runs = 300) =>
    fc.assert(
      fc.property(setting, fc.nat(), (sent, at) => {
        const search = writeAddress(figure, "", prefix, sent);
        fc.pre(search !== "");
        const got = read(bend(search + hash, at), prefix);
        expect(got).toEqual({ ...sent, notices: [], hash });
      }),
      { seed: 5, numRuns: runs },
    );

  test.each(tails)("survives %j at its end", (tail) => survives((link) => link + tail, 100));
  test("survives & written as HTML", () => {
    for (const ampersand of ["&amp;", "&amp;amp;", "&#38;", "&#x26;"])
      survives((link) => link.replaceAll("&", ampersand), 100);
  });
  test("survives a line break anywhere", () => {
    for (const lineBreak of ["%0A", "%0D%0A", "\n", "%0D%0A%20"])
      survives((link, at) => {
        const places = [...link.matchAll(/%..|./g)].map(({ index }) => index).filter((place) => place > 0);
        return breakIn(link, places[at % places.length], lineBreak);
      });
  });
  test("survives being encoded as a whole", () =>
    survives((link) => `?${encodeURIComponent(link.slice(1))}`));
  test("survives words of others before and behind", () =>
    survives((link) => {
      const [search, id] = link.split("#");
      const foreign = "utm_source=list&fbclid=x_y-Z&gclid=1&mc_cid=2&igsh=a&ref=b&_ga=1.2";
      return `?utm_medium=a.b&${search.slice(1)}&${foreign}${id === undefined ? "" : `#${id}`}`;
    }));
});

test("a link does not end in what a messenger takes for the end of a sentence", () => {
  const rooms: Addressed = { params: { map: gridworldParams.map }, scenes: [] };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(".", "#"), { minLength: 3, maxLength: 3 }), (last) => {
      const map = `S.G/${last.join("")}`;
      const link = writeAddress(rooms, "", "", { params: { map }, scene: null });
      expect(link).toMatch(/[\w%]$/);
      expect(link).not.toMatch(/_$/);
      for (const tail of ["", ".", ").", "%20"]) {
        const got = readAddress(rooms, link + tail, "");
        expect(got).toEqual({ params: { map }, scene: null, notices: [] });
      }
    }),
    { seed: 2, numRuns: 50 },
  );
});

test("what is misspelt is named as before, in the words that came", () => {
  expect(read("?betta=2", "").notices).toEqual(["betta: this figure has no such knob; ignored"]);
  expect(read("?beta=two).", "").notices[0]).toMatch(/^beta: “two\)\.” is not/);
  expect(read("?scene=collapse", "").notices[0]).toContain("“collapse”");
  expect(read("?vae.utm_source=a#vae", "vae.").notices).toHaveLength(1);
});

test("what nobody has bent stays as it is, to the letter", () => {
  const said = { search: "?bound.x=1%2C2&&present&q=a+b%20c&t=S.G%2F..%2E&=", hash: "#vae-title" };
  expect(mendAddress(said, () => true)).toEqual(said);
  expect(mendAddress({ search: "", hash: "" }, () => false)).toEqual({ search: "", hash: "" });
  expect(mendAddress({ search: "?present).", hash: "" }, () => false).search).toBe("?present");
  expect(defaults).toEqual(read("", "").params);
});
