import { expect, test } from "vitest";
import { runSaying } from "../../scripts/runSaying.ts";

const node = (script: string) => [process.execPath, ["-e", script]] as const;

test("what is run is said, and again while it works", async () => {
  const said: string[] = [];
  const patience = { most: 20_000, every: 50 };
  await runSaying(...node("setTimeout(() => {}, 400)"), patience, (words) => said.push(words));
  expect(said[0]).toMatch(/^Running: .*node.* -e setTimeout/);
  expect(said[1]).toMatch(/^Still running after \d+ s, at most 20 s: /);
});

test("what fails, or is not there, says so", async () => {
  const quiet = () => {};
  const patience = { most: 20_000, every: 10_000 };
  await expect(runSaying(...node("process.exit(3)"), patience, quiet)).rejects.toThrow("ended with 3: ");
  await expect(runSaying("no-such-command", [], patience, quiet)).rejects.toThrow("ENOENT");
});

test("what never ends is ended, with what it has started", async () => {
  const script =
    "require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' }); setTimeout(() => {}, 60000)";
  const began = Date.now();
  await expect(runSaying(...node(script), { most: 500, every: 10_000 }, () => {})).rejects.toThrow(
    "took more than 0.5 s and was ended",
  );
  expect(Date.now() - began).toBeLessThan(10_000);
});
