import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const project = join(import.meta.dirname, "../../..");
/** What a copy of the project does without; packages it borrows. */
const leftOut = [".git", "dist", "node_modules"];
const slug = "toy-figure";

/** Without what vitest has set: a child builds the site for readers, and runs tests of its own, whatever is due. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV)/.test(name))),
  LONG: "all",
};

let copy = "";
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "elbo-room-"));
  for (const name of await readdir(project))
    if (!leftOut.includes(name)) await cp(join(project, name), join(copy, name), { recursive: true });
  await symlink(join(project, "node_modules"), join(copy, "node_modules"), "junction");
});
// What was stopped may still be writing.
afterAll(() => rm(copy, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

/** Runs a script in the copy, told as on a command line. A test that is out of time ends it. */
const inCopy = (signal: AbortSignal, command: string) =>
  run(process.execPath, command.split(" "), { cwd: copy, env, signal });
const newFigure = (signal: AbortSignal, args: string) =>
  inCopy(signal, `scripts/run.mjs scripts/newFigure.ts ${args}`);

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** The names of the tests that passed, of those that say something of the figure. Rejects if one fails. */
async function testsPassed(signal: AbortSignal): Promise<string[]> {
  const files = "registry/registry.test registry/vae.test contents.test imports.test";
  const { stdout } = await inCopy(
    signal,
    `node_modules/vitest/vitest.mjs run --project unit* --reporter json -t ${slug}|figure|imports ${files}`,
  );
  const { testResults } = JSON.parse(stdout) as Report;
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "passed")
    .map(({ fullName }) => fullName);
}

test("a figure is made, formatted, held to the contract and built", {
  tags: "tenth",
  timeout: 600_000,
}, async ({ signal }) => {
  const { stdout } = await newFigure(signal, `${slug} --chapter vae`);
  const files = await readdir(join(copy, "src/figures", slug));
  expect(files).toContain("figure.ts");
  for (const file of files) expect(stdout).toContain(`src/figures/${slug}/${file}\n`);

  const [passed] = await Promise.all([
    testsPassed(signal),
    inCopy(signal, "node_modules/vite/bin/vite.js build --logLevel error"),
    inCopy(signal, "node_modules/@biomejs/biome/bin/biome ci src"),
  ]);
  expect(passed).toContain("every figure in src/contents.ts has a folder");
  expect(passed).toContain("no figure imports another figure");
  expect(passed.join("\n")).toMatch(new RegExp(`${slug}.* shows a change of every knob`));
  expect(await readFile(join(copy, `dist/figure/${slug}.html`), "utf8")).toContain("Toy figure");
});

test("a name that is taken is refused, and nothing is written", async ({ signal }) => {
  const before = await readFile(join(copy, "src/figures/bound/figure.ts"), "utf8");
  await expect(newFigure(signal, "bound")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^There is a figure bound already\.\n\nnpm run new-figure SLUG/),
  });
  expect(await readFile(join(copy, "src/figures/bound/figure.ts"), "utf8")).toBe(before);
});
