import { describe, expect, test } from "vitest";
import { figures } from "../src/figures/registry.ts";
import { type Import, importsOf, readSources } from "./support/imports/graph.ts";
import { sceneLinks } from "./support/imports/sceneLinks.ts";
import { readStyles } from "./support/imports/styles.ts";

/** The rooms right below each room: it may import them, and whatever lies below those. */
const below: Readonly<Record<string, readonly string[]>> = {
  math: [],
  inference: ["math"],
  control: ["math"],
  powers: [],
  data: ["inference", "control", "powers"],
  nets: ["data"],
  knobs: ["math"],
  runs: ["nets", "knobs"],
  worker: ["runs"],
  marks: ["inference", "control", "knobs"],
  ui: ["marks", "powers"],
  islands: ["ui"],
  frame: ["worker", "islands"],
  gridworld: ["frame"],
  contents: [],
  figures: ["gridworld", "contents"],
  chapters: ["figures"],
  lecture: ["chapters"],
  app: ["lecture"],
};
/** All rooms below one. */
const under = (room: string): string[] => (below[room] ?? []).flatMap((next) => [next, ...under(next)]);

/** Rooms that know no package, and rooms that know nothing of the page. */
const pure = ["math", "inference", "control", "contents"];
const offThePage = ["data", "nets", "runs", "worker"];

/** What a figure's file draws or declares with: one that knows none of it belongs in another room. */
const drawing = ["marks", "ui", "frame", "gridworld"];
const pureFiles = ["knobs.ts", "model.ts", "checks.ts", "tables.ts", "describe.ts"];

/** Reads files as texts, which are shown and not run: these arrows carry no code. */
const shownAsText = "src/frame/sourceTexts.ts";

/** By these classes the page says that one figure is presented, and the figure that it is laid out for a room. */
const statesOfThePage = ["presenting", "figure-in-room"];

const sources = readSources();
const imports = importsOf(sources);

/** The folder under src that a file lies in; of a file right under src, its own name. */
const roomOf = (path: string) => /^src\/([^/.]+)/.exec(path)?.[1] ?? "outside src";
const slugOf = (path: string) => /^src\/figures\/([^/]+)\//.exec(path)?.[1] ?? null;
const isOfPage = (name: string) => /^(react|d3)(-|$)/.test(name);

/** Why a file may not import this; null if it may. */
function fault({ file, target, isPackage }: Import): string | null {
  if (file === shownAsText) return null;
  const [room, other] = [roomOf(file), roomOf(target)];
  if (!(room in below)) return `${room} is no room`;
  if (isPackage || target === "package.json") {
    if (pure.includes(room)) return `${room} knows no package`;
    if (target.startsWith("@tensorflow/") && room !== "nets") return "only nets imports TensorFlow.js";
    return isOfPage(target) && offThePage.includes(room) ? `${room} knows nothing of the page` : null;
  }
  if (other === "contents" && slugOf(file) !== null) return "a figure does not know its place in the lecture";
  const allowed = new Set(under(room));
  if (other === room || allowed.has(other)) return null;
  return `${room} imports ${[...allowed].toSorted().join(", ") || "nothing"}`;
}

test("imports run down only, types included", () => {
  const wrong = imports.flatMap((one) => {
    const why = fault(one);
    return why === null ? [] : [`${one.file} → ${one.target}: ${why}`];
  });
  expect(wrong).toEqual([]);
});

test("no figure imports another figure", () => {
  const wrong = imports.filter(({ file, target }) => {
    const [one, other] = [slugOf(file), slugOf(target)];
    return one !== null && other !== null && one !== other;
  });
  expect(wrong.map(({ file, target }) => `${file} → ${target}: of another figure`)).toEqual([]);
});

test("a figure's folder holds only what draws or declares, its knobs, model, checks, tables and words", () => {
  const wrong = [...sources.keys()].filter((file) => {
    if (slugOf(file) === null || !/\.tsx?$/.test(file)) return false;
    if (pureFiles.some((name) => file.endsWith(`/${name}`))) return false;
    const targets = imports.filter((one) => one.file === file).map(({ target }) => target);
    return !targets.some((target) => isOfPage(target) || drawing.includes(roomOf(target)));
  });
  expect(wrong.map((file) => `${file}: imports neither react, d3, ${drawing.join(", ")}`)).toEqual([]);
});

test("a figure's style sheets name its own classes only", () => {
  const wrong = [...sources].flatMap(([file, text]) => {
    const slug = slugOf(file);
    if (slug === null || !file.endsWith(".css")) return [];
    const foreign = readStyles(file, text).classes.filter(
      (name) => name !== slug && !name.startsWith(`${slug}-`) && !statesOfThePage.includes(name),
    );
    return foreign.length === 0 ? [] : [`${file}: not begun with ${slug}: ${foreign.join(", ")}`];
  });
  expect(wrong).toEqual([]);
});

describe("scenes", () => {
  const links = [...sources]
    .filter(([file]) => /\.tsx?$/.test(file))
    .map(([file, text]) => ({ file, ...sceneLinks(file, text) }));

  test("are linked through one function", () => {
    const wrong = links
      .filter(({ isWriter }) => !isWriter)
      .flatMap(({ file, byHand }) => byHand.map((address) => `${file}: ${address} is written by hand`));
    expect(wrong).toEqual([]);
    const writers = links.filter(({ isWriter }) => isWriter).map(({ file }) => file);
    expect(writers, "files of the chapters with a function `scene`").toHaveLength(1);
  });

  test("exist where they are linked", async () => {
    const known = new Set<string>();
    for (const { slug, load } of figures)
      for (const { name } of (await load()).scenes) known.add(`${slug}, ${name}`);
    const calls = links.flatMap(({ file, calls }) => calls.map((call) => ({ file, ...call })));
    expect(calls.length).toBeGreaterThan(0);
    const wrong = calls.filter(({ figure, scene }) => !known.has(`${figure}, ${scene}`));
    expect(wrong.map(({ file, figure, scene }) => `${file}: no scene (${figure}, ${scene})`)).toEqual([]);
  });
});
