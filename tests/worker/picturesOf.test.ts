import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { digitsFirst, digitsRest } from "../../src/data/digits.ts";
import { digitsMagic } from "../../src/data/digitsFormat.ts";
import { fashionFile } from "../../src/data/fashion.ts";
import { ownSet } from "../../src/data/own/ownSet.ts";
import { aboutOf } from "../../src/data/pictureSet.ts";
import type { picturesOf as PicturesOf } from "../../src/worker/picturesOf.ts";

/** A packed file of one digit to train on. */
function oneDigit(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(32 + 393);
  bytes.set(new TextEncoder().encode(digitsMagic));
  bytes[8] = 1;
  bytes.set(
    Array.from({ length: 16 }, (_, level) => level),
    16,
  );
  return bytes;
}

const asked: string[] = [];
let isOnline = true;
let picturesOf: typeof PicturesOf;

beforeEach(async () => {
  asked.length = 0;
  isOnline = true;
  vi.stubGlobal("fetch", async (url: URL) => {
    if (!isOnline) throw new TypeError("no network");
    const file = url.pathname.slice("/site/".length);
    asked.push(file);
    if (file === digitsFirst || file === digitsRest) return new Response(oneDigit());
    const path = fileURLToPath(new URL(`../../public/${file}`, import.meta.url));
    return new Response(new Uint8Array(readFileSync(path)));
  });
  vi.resetModules();
  ({ picturesOf } = await import("../../src/worker/picturesOf.ts"));
});
afterEach(() => vi.unstubAllGlobals());

const root = "https://host/site/";
const own = (grey: number) => ownSet("faces.npz", new Uint8Array(7840).fill(grey), null);

test("a set is fetched when it is asked for, once, and no other", async () => {
  const first = await picturesOf(root, "fashion", null);
  expect(first.train.labels.length).toBe(9000);
  expect(await picturesOf(root, "fashion", null)).toBe(first);
  expect(asked).toEqual([fashionFile]);
  expect(aboutOf(await picturesOf(root, "shapes", null)).data).toBe("shapes");
  expect(aboutOf(await picturesOf(root, "own", own(1))).name).toBe("faces.npz");
  expect(asked).toHaveLength(1);
});

test("where nothing is said, and where the reader's own are not here, it is MNIST", async () => {
  for (const data of [undefined, "mnist", "own"] as const)
    expect(aboutOf(await picturesOf(root, data, null)).data).toBe("mnist");
  expect(asked).toEqual([digitsFirst, digitsRest]);
});

test("of the reader's own sets the one that was handed over is given", async () => {
  const [one, other] = [own(1), own(2)];
  const first = await picturesOf(root, "own", one);
  expect(await picturesOf(root, "own", own(1))).toBe(first);
  expect((await picturesOf(root, "own", other)).about?.fingerprint).toBe(other.fingerprint);
  expect((await picturesOf(root, "own", one)).about?.fingerprint).toBe(one.fingerprint);
});

test("a load that failed is tried again", async () => {
  isOnline = false;
  await expect(picturesOf(root, "fashion", null)).rejects.toThrow(/no answer for data\/fashion-mnist\.bin/);
  isOnline = true;
  expect((await picturesOf(root, "fashion", null)).heldOut.labels.length).toBe(1000);
});
