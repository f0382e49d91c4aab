import { expect, test } from "vitest";
import { importsOf } from "./graph.ts";
import { sceneLinks } from "./sceneLinks.ts";
import { scriptImports } from "./scriptImports.ts";
import { readStyles } from "./styles.ts";

test.each([
  ['import { a } from "./a.ts";', "./a.ts"],
  ['import type { A } from "./a.ts";', "./a.ts"],
  ['import "./a.css";', "./a.css"],
  ['import text from "./a.ts?raw";', "./a.ts?raw"],
  ['export * from "./a.ts";', "./a.ts"],
  ['export type { A } from "./a.ts";', "./a.ts"],
  ['const a: import("./a.ts").A = 1;', "./a.ts"],
  ['type A = typeof import("./a.ts");', "./a.ts"],
  ['import a = require("./a.ts");', "./a.ts"],
  ["const a = await import(`./a.ts`);", "./a.ts"],
  ['new Worker(new URL("./a.ts", import.meta.url), { type: "module" });', "./a.ts"],
  ["const a = <p />;", "react/jsx-runtime"],
  ["const a = <></>;", "react/jsx-runtime"],
])("%s is seen", (text, specifier) => {
  expect(scriptImports("b.tsx", text).specifiers).toEqual([specifier]);
});

test("comments, words and addresses that are worked out from an import are none", () => {
  const text = `// import "./a.ts"
    const words = 'import "./a.ts"';
    export const { href } = new URL(words, import.meta.url);`;
  expect(scriptImports("b.ts", text)).toEqual({ specifiers: [], globs: [] });
});

test("what cannot be followed or read is refused", () => {
  expect(() => scriptImports("b.ts", "await import(name);")).toThrow(/b\.ts: .* cannot be followed/);
  expect(() => scriptImports("b.ts", "import.meta.glob(patterns);")).toThrow(/cannot be followed/);
  expect(() => scriptImports("b.ts", "import {")).toThrow(/^b\.ts: /);
});

test("addresses become paths, globs the files that they meet, packages their names", () => {
  const arrows = importsOf(
    new Map([
      ["src/a/one.ts", 'import "../b/two.ts?raw"; import "@x/y/z"; import { z } from "p/q.js";'],
      ["src/a/three.ts", 'import.meta.glob(["./*.ts", "/src/b/**/*.ts", "!./one.ts"], { query: "?raw" });'],
      ["src/b/two.ts", ""],
      ["src/b/c/four.css", '@import "../five.css"; .x { background: url("./x.png"); }'],
      ["src/b/c/six.ts", "import.meta.glob<string>('../../a/{one,two}.ts');"],
    ]),
  );
  expect(arrows.map(({ file, target, isPackage }) => `${file} ${isPackage ? "=>" : "->"} ${target}`)).toEqual(
    [
      "src/a/one.ts -> src/b/two.ts",
      "src/a/one.ts => @x/y",
      "src/a/one.ts => p",
      "src/a/three.ts -> src/b/two.ts",
      "src/a/three.ts -> src/b/c/six.ts",
      "src/b/c/four.css -> src/b/five.css",
      "src/b/c/four.css -> src/b/c/x.png",
      "src/b/c/six.ts -> src/a/one.ts",
    ],
  );
});

test("classes are seen wherever a selector names them", () => {
  const sheet = `.a > .b:not(.c, .d .e):hover::before { color: red; & .f:is(.g) { color: red; } }
    @media (width > 9px) { p:where(.h):has(> .i) { color: red; } }
    li:nth-child(2 of .j) { background: url("x.k.png"); content: ".l"; }`;
  expect(readStyles("a.css", sheet).classes).toEqual([..."abcdefghij"]);
});

test("scenes are seen in calls of the chapters' function, under whatever name, and in queries by hand", () => {
  const text = `import { scene as to } from "../scene.ts";
    import { scene } from "../../knobs/scene.ts";
    // scene=comment
    const a = <PageLink to={to("policy", "greedy")} />;
    const b = to(figure, "warm");
    const c = scene("other", "thing");
    const d = ["vae?scene=one", \`\${figure}?vae.scene=\${name}\`, <a href="x?scene=two">?scene=three</a>];`;
  expect(sceneLinks("src/chapters/control/Half.tsx", text)).toEqual({
    byHand: ["vae?scene=one", "?vae.scene=", "x?scene=two", "?scene=three"],
    calls: [
      { figure: "policy", scene: "greedy" },
      { figure: null, scene: "warm" },
    ],
    isWriter: false,
  });
});

test("the file that writes a scene's address is known by its function", () => {
  for (const text of ["export function scene() {}", "export const scene = () => {};"]) {
    expect(sceneLinks("src/chapters/scene.ts", text).isWriter).toBe(true);
    expect(sceneLinks("src/knobs/scene.ts", text).isWriter).toBe(false);
  }
  expect(sceneLinks("src/chapters/Home.tsx", "const scene = 1;").isWriter).toBe(false);
});
