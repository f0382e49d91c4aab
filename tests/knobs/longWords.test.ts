import { describe, expect, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { readAddress } from "../../src/knobs/address.ts";
import { mendAddress } from "../../src/knobs/mendAddress.ts";
import { asSent } from "../../src/knobs/passedOn.ts";
import { readValue } from "../../src/knobs/validate.ts";
import { lectureInHash } from "../../src/lecture/own/lectureLink.ts";
import { watched } from "../hostile/watch.ts";

const long = 100_000;
const words = ["9", ".", " ", "+", ",", ", ", "1,", ";", "/", "%20", "(", "1 "].flatMap((unit) =>
  ["", "x", "1"].map((end) => unit.repeat(long / unit.length) + end),
);

/** Linear in its letters: a hundred thousand of them take a few milliseconds, and a square of that would be 10¹⁰ steps. */
async function isQuick(read: () => unknown, what: string): Promise<void> {
  const { thrown, milliseconds } = await watched(read);
  expect(thrown, what).toBeNull();
  expect(milliseconds, what).toBeLessThan(1000);
}

describe("a word of a hundred thousand letters", () => {
  test("is read, or refused, at once by every kind of knob", { tags: "tenth" }, async () => {
    const all = await Promise.all(figures.map(async ({ load }) => (await load()).params));
    const specs = new Map(all.flatMap((params) => Object.values(params)).map((spec) => [spec.label, spec]));
    for (const word of words)
      for (const [label, spec] of specs)
        await isQuick(() => readValue(spec, word), `${label}: ${word.slice(0, 4)}…${word.slice(-2)}`);
  });

  test("is mended at once, and no more is taken for a tail than a messenger appends", async () => {
    for (const word of words) await isQuick(() => asSent(word), word.slice(0, 4));
    expect(asSent(`1${".".repeat(long)}`).length).toBeLessThan(20);
    expect(asSent("4%29.")).toEqual(["4%29.", "4%29", "4).", "4)", "4"]);
  });

  test("stands in a hash, and the page begins", async () => {
    for (const unit of ["&#38;a=1", "#38;a=1#", "amp;a", "!"]) {
      const hash = `#${unit.repeat(long / unit.length)}`;
      await isQuick(() => mendAddress({ search: "", hash: hash.replace("#&#", "#") }, () => false), unit);
      await isQuick(() => lectureInHash(`#own=${unit.repeat(long / unit.length)}a`), unit);
    }
    const { search, hash } = mendAddress({ search: "?a=1", hash: "#38;b=2&#38;c=3#bound" }, () => true);
    expect(search + hash).toBe("?a=1&b=2&&c=3#bound");
  });
});

test("an address full of strange words is told of in a few lines", async () => {
  const { params, scenes } = await figures[0].load();
  const search = `?${Array.from({ length: 5000 }, (_, k) => `word${k}=${"x".repeat(90)}`).join("&")}&scene=${"y".repeat(5000)}`;
  const { notices } = readAddress({ params, scenes }, search, "");
  expect(notices).toHaveLength(9);
  expect(notices.at(-1)).toBe("… and 4,993 more");
  for (const notice of notices) expect(notice.length).toBeLessThan(200);
});
