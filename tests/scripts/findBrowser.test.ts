import { describe, expect, test } from "vitest";
import { type BrowserSource, firstThatLaunches } from "../../scripts/findBrowser.ts";

const source = (name: string, ...paths: string[]): BrowserSource => ({ name, look: () => paths });
const broken: BrowserSource = {
  name: "download",
  look: () => Promise.reject(new Error("no network\nand more")),
};
const works = async (path: string): Promise<string | null> => (path.startsWith("good") ? null : "crashed");

describe("firstThatLaunches", () => {
  test("takes the first that launches, and looks no further", async () => {
    const unreached: BrowserSource = { name: "never", look: () => Promise.reject(new Error("reached")) };
    const found = firstThatLaunches(
      [source("a", "bad"), broken, source("b", "worse", "good 1"), unreached],
      works,
    );
    expect(await found).toBe("good 1");
  });

  test("fails with all that was tried, and why not", async () => {
    const found = firstThatLaunches([source("a", "bad"), broken, source("b")], works);
    await expect(found).rejects.toThrow(
      /No browser[^]*apt-get install chromium[^]*CHROME_PATH[^]*\n  a: bad: crashed\n  download: no network$/,
    );
  });
});
