import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pageComponents } from "../src/app/pageComponents.ts";
import { chapters, pages, beside } from "../src/contents.ts";

const folder = join(import.meta.dirname, "../src/figures");
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const listed = chapters.flatMap(({ figures }) => figures);

test("every figure's folder stands in src/contents.ts, once", () => {
  const missing = folders.filter((name) => !listed.includes(name));
  expect(missing, "folders of src/figures that no chapter in src/contents.ts lists").toEqual([]);
  expect(listed, "figures in src/contents.ts").toHaveLength(new Set(listed).size);
});

test("every figure in src/contents.ts has a folder", () => {
  const missing = listed.filter((slug) => !folders.includes(slug));
  expect(missing, "figures in src/contents.ts that have no folder in src/figures").toEqual([]);
});

test("every page in src/contents.ts has a component in src/app/pageComponents.ts, and the reverse", () => {
  expect(Object.keys(pageComponents).toSorted()).toEqual(
    [...pages, ...beside].map(({ address }) => address).toSorted(),
  );
});
