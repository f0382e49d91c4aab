import { expect, test } from "vitest";
import lock from "../../package-lock.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };

const asked = { ...manifest.dependencies, ...manifest.devDependencies };
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

test("every dependency is asked for by its exact version", () => {
  for (const [name, version] of Object.entries(asked)) expect(version, name).toMatch(exact);
});

test("the lock file has those versions, and a checksum of every package", () => {
  const packages: Readonly<Record<string, { version?: string; integrity?: string; inBundle?: boolean }>> =
    lock.packages;
  for (const [name, version] of Object.entries(asked))
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  const loose = Object.entries(packages).filter(
    ([path, { integrity, inBundle }]) =>
      path !== "" && !inBundle && !/^sha(512|384|256)-/.test(integrity ?? ""),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test("what the page loads asks for no script of its own when it is installed", () => {
  const packages: Readonly<Record<string, { hasInstallScript?: boolean; dev?: boolean }>> = lock.packages;
  const scripts = Object.entries(packages).filter(
    ([, { hasInstallScript, dev }]) => hasInstallScript && !dev,
  );
  expect(scripts.map(([path]) => path)).toEqual([]);
});
