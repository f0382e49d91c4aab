import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const asked = { ...manifest.dependencies, ...manifest.devDependencies };
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

test("every dependency is asked for by its exact version", () => {
  for (const [name, version] of Object.entries(asked)) expect(version, name).toMatch(exact);
});

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}
const { packages } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8"),
) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

test("the lock file has those versions, and a checksum of every package", () => {
  for (const [name, version] of Object.entries(asked))
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  const loose = Object.entries(packages).filter(
    ([path, { integrity, inBundle }]) =>
      path !== "" && !inBundle && !/^sha(512|384|256)-/.test(integrity ?? ""),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test("what the page loads asks for no script of its own when it is installed", () => {
  const scripts = Object.entries(packages).filter(
    ([, { hasInstallScript, dev }]) => hasInstallScript && !dev,
  );
  expect(scripts.map(([path]) => path)).toEqual([]);
});
