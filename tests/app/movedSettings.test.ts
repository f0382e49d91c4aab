import { describe, expect, test } from "vitest";
import { moved, whereItIsNow } from "../../src/app/movedSettings.ts";
import { figures } from "../../src/figures/registry.ts";
import { readAddress } from "../../src/knobs/address.ts";

/** An address of the site, followed to where it leads now. */
function now(address: string): string {
  const { pathname, search, hash } = new URL(address, "https://host.example/");
  const { page, ...rest } = whereItIsNow({ page: pathname.slice(1), search, hash });
  return page + rest.search + rest.hash;
}

const began =
  "map=..........%2F....xx....%2F..........%2FS...%23%23..mG%2F....%23%23....%2F.......m..%2F.........G";

describe("a setting that has moved", () => {
  test.each([
    ["figure/optimism?safeCost=3&winProbability=0.1", "figure/lottery?safeCost=3&winProbability=0.1"],
    ["figure/optimism?present&scene=the-gamble", "figure/lottery?present&scene=the-gamble"],
    ["figure/optimism?scene=what-it-collects).", "figure/lottery?scene=what-it-collects)."],
    ["figure/monkey?scene=whose&path=uurru", "figure/whose-goal?scene=whose&path=uurru"],
    ["figure/monkey?suspects=cells&path=ur", `figure/whose-goal?suspects=cells&path=ur&${began}`],
    ["control?optimism.safeCost=3#optimism", "control?lottery.safeCost=3#lottery"],
    [
      "control?softmax.temperature=2&optimism.loseCost=4&optimism.slip=0.2#optimism",
      "control?softmax.temperature=2&lottery.loseCost=4&optimism.slip=0.2#lottery",
    ],
    ["control?optimism.scene=the-gamble#policy", "control?lottery.scene=the-gamble#policy"],
    [
      "control?monkey.scene=whose&monkey.path=uu&monkey.monkeys=9#monkey",
      "control?whose-goal.scene=whose&whose-goal.path=uu&monkey.monkeys=9#whose-goal",
    ],
    [
      "control?monkey.suspects=cells#monkey",
      `control?whose-goal.suspects=cells&whose-goal.${began}&whose-goal.path=urrrurdrrrrrd#whose-goal`,
    ],
  ])("/%s", (address, expected) => expect(now(address)).toBe(expected));
});

test.each([
  "figure/optimism?slip=0.2&scene=the-bridge",
  "figure/monkey?path=uurr&temperature=2",
  "figure/lottery?safeCost=3",
  "control?policy.scene=whose&softmax.safeCost=1#optimism",
  "control?monkey.path=ur#monkey",
  "?safeCost=1&=&&%&scene",
  "about??#",
])("/%s stays as it is, to the letter", (address) => {
  const [, page, search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  expect(whereItIsNow({ page, search, hash })).toEqual({ page, search, hash });
});

test("each row names what the old figure has no more, and the new one has", async () => {
  const figureOf = async (slug: string) => {
    const figure = await figures.find((entry) => entry.slug === slug)?.load();
    if (!figure) throw new Error(`There is no figure ${slug}.`);
    return { params: Object.keys(figure.params), scenes: figure.scenes.map(({ name }) => name), figure };
  };
  for (const { from, to, params, scenes, along, began } of moved) {
    const [old, other] = [await figureOf(from), await figureOf(to)];
    expect(other.params).toEqual(expect.arrayContaining([...params, ...along, ...Object.keys(began)]));
    expect(other.scenes).toEqual(expect.arrayContaining([...scenes]));
    expect(old.params).toEqual(expect.arrayContaining([...along]));
    expect([...old.params, ...old.scenes].filter((name) => [...params, ...scenes].includes(name))).toEqual(
      [],
    );
    const { notices } = readAddress(other.figure, `?${new URLSearchParams(began)}`, "");
    expect(notices).toEqual([]);
  }
});
