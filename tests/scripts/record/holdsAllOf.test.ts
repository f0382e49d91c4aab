import { expect, test } from "vitest";
import { holdsAllOf } from "../../../scripts/record/checkOut.ts";

const lock = (packages: Record<string, string>) => ({
  packages: {
    "": { version: "0.1.0" },
    ...Object.fromEntries(
      Object.entries(packages).map(([name, version]) => [
        `node_modules/${name}`,
        { version, integrity: `sha512-${name}@${version}` },
      ]),
    ),
  },
});

test("packages serve another revision if they hold all of its own, and may hold more", () => {
  const ours = lock({ react: "19.3.1", vite: "8.3.8" });
  expect(holdsAllOf(ours, lock({ react: "19.3.1", vite: "8.3.8" }))).toBe(true);
  expect(holdsAllOf(ours, lock({ react: "19.3.1" }))).toBe(true);
  expect(holdsAllOf(ours, lock({ react: "19.3.0" }))).toBe(false);
  expect(holdsAllOf(ours, lock({ react: "19.3.1", d3: "7.9.2" }))).toBe(false);
});
