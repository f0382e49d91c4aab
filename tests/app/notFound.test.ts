import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressBook } from "../../build/addressBook.ts";
import { askedPath } from "../../src/app/notFound/askedPath.ts";
import { editDistance } from "../../src/app/notFound/editDistance.ts";
import { foldersAbove } from "../../src/app/notFound/findSite.ts";
import { nearest } from "../../src/app/notFound/nearest.ts";
import { addresses } from "../../src/app/site.ts";

const { entries } = await addressBook(".");
const first = (asked: string) => nearest(asked, entries)[0]?.address;

test("the address book has every address of the site", () =>
  expect(entries.map(({ address }) => address).toSorted()).toEqual([...addresses()].toSorted()));

describe("the nearest address", () => {
  test.each([
    ["chapter4", "control"],
    ["chapter-3", "vae"],
    ["figure/vea", "figure/vae"],
    ["vea", "vae"],
    ["backward", "figure/backward"],
    ["figure/value_iteration", "figure/value-iteration"],
    ["Reparameterization", "reparametrization"],
    ["amortised", "amortized"],
    ["figures/softmax", "figure/softmax"],
    ["corrections", "errata"],
  ])("to %s is %s", (asked, wanted) => expect(first(asked)).toBe(wanted));

  test("is itself for every address", () => {
    for (const { address } of entries.filter(({ address }) => address !== ""))
      expect(first(address)).toBe(address);
  });

  test("is none for what is like nothing here", () => expect(nearest("wp-login.php", entries)).toEqual([]));
});

test("the path that was asked for is read as links write it, without what was appended", () => {
  for (const tail of ["", "/", ".html", "/index.html", ").", "%20", "/)", ".html,", "%E2%80%9D"])
    expect(askedPath(`/sub/figure/vae${tail}`, "/sub/")).toBe("figure/vae");
  expect(askedPath("/%E0%A4%A", "/")).toBe("%E0%A4%A");
});

test("the folders above an address end at the root of the host", () => {
  expect(foldersAbove("/some/sub/figure/vea")).toEqual(["/some/sub/figure/", "/some/sub/", "/some/", "/"]);
  expect(foldersAbove("/vea/")).toEqual(["/vea/", "/"]);
  expect(foldersAbove("/a".repeat(50)).length).toBeLessThan(20);
});

test("the edit distance is zero to itself, symmetric, and one for a slip of the finger", () => {
  const word = fc.string({ minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(), (a, b, at) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      const i = at % (a.length - 1);
      const swapped = a.slice(0, i) + a[i + 1] + a[i] + a.slice(i + 2);
      expect(editDistance(a, swapped)).toBeLessThanOrEqual(1);
      expect(editDistance(a, a.slice(0, i) + a.slice(i + 1))).toBe(1);
      expect(editDistance(a, "")).toBe(a.length);
    }),
    { seed: 1, numRuns: 500 },
  );
});
