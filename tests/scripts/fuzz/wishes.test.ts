import { expect, test } from "vitest";
import { fileNamed, fileNames } from "../../../scripts/fuzz/files.ts";
import { seedOf } from "../../../scripts/fuzz/monkey.ts";
import { places, placesNamed } from "../../../scripts/fuzz/places.ts";
import { startOf, wishesOf } from "../../../scripts/fuzz/wishes.ts";
import { chapters } from "../../../src/contents.ts";

const first = (count: number, seed: number, address = "figure/bound") => {
  const start = startOf(seed, address);
  const wishes = wishesOf(seed, start);
  return { start, wishes: Array.from({ length: count }, () => wishes.next().value) };
};

test("a seed asks for the same acts each time, another seed and another address for others", () => {
  const once = first(500, 7);
  expect(first(500, 7)).toEqual(once);
  expect(first(500, 8).wishes).not.toEqual(once.wishes);
  expect(first(500, 7, "figure/vae").wishes).not.toEqual(once.wishes);
});

test("what comes later does not change what came before", () => {
  expect(first(500, 3).wishes.slice(0, 20)).toEqual(first(20, 3).wishes);
});

test("wishes are plain JSON", () => {
  const { wishes } = first(2000, 11);
  expect(JSON.parse(JSON.stringify(wishes))).toEqual(wishes);
});

test("every kind of act comes, two fingers only where there are fingers", () => {
  const kindsOf = (isTouch: boolean) => {
    const seed = Array.from({ length: 100 }, (_, i) => i).find((i) => startOf(i, "").touch === isTouch) ?? 0;
    return new Set(first(4000, seed, "").wishes.map(({ kind }) => kind));
  };
  expect(kindsOf(true)).toContain("pinch");
  const without = kindsOf(false);
  expect(without).not.toContain("pinch");
  expect([...without].toSorted()).toEqual(
    "address choose drag drop export file focus history keys press reload resize scene sleep slide tab theme type visibility wait wheel".split(
      " ",
    ),
  );
});

test("the monkey comes to every figure, page and the search, each with a name and rounds of its own", () => {
  const names = places.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { address, figures } of chapters) {
    for (const slug of figures)
      expect(places).toContainEqual({ name: slug, address: `figure/${slug}`, first: [] });
    expect(places.map((place) => place.address)).toContain(address);
  }
  expect(names).toEqual(expect.arrayContaining(["lecture", "speaker", "my-lecture", "home", "search"]));
  expect(placesNamed(["bound"]).map(({ address }) => address)).toEqual(["figure/bound"]);
  expect(() => placesNamed(["bound", "unbound"])).toThrow(/no unbound/);
  expect(seedOf(1, "bound", 0)).not.toBe(seedOf(1, "bound", 1));
  expect(seedOf(1, "bound", 0)).not.toBe(seedOf(1, "vae", 0));
});

test("every file that it drops can be read", async () => {
  for (const name of fileNames) expect((await fileNamed(name)).name).toBe(name);
  await expect(fileNamed("../package.json")).rejects.toThrow(/no file/);
});
