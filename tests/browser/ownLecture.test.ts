import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { lectureInHash } from "../../src/lecture/own/lectureLink.ts";
import { readLectureFile } from "../../src/lecture/own/lectureFile.ts";
import { faultsFound } from "./support/axe.ts";
import { FigureDriver } from "./support/figure.ts";
import { overflow } from "./support/overflow.ts";
import { phone } from "./support/screens.ts";
import { test } from "./support/test.ts";

const rows = (page: Page) => page.locator(".own-row");
const names = (page: Page) => page.locator(".own-row-name").allInnerTexts();
/** The titles of the first slides. */
const firstNames = async (page: Page, count: number) =>
  (await names(page)).slice(0, count).map((name) => name.split("\n")[0]);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page) => page.locator("input[type=file]");
const total = async (page: Page) =>
  Number(/^([\d.]+) of/.exec(await page.locator(".own-totals caption").innerText())?.[1]);

const mine = JSON.stringify({
  format: "elbo-room-lecture",
  version: 1,
  title: "A short one",
  beats: [
    { kind: "text", id: "own-1", minutes: 3, title: "Welcome", text: "Bring $x$.", spoken: "Smile." },
    { kind: "figure", id: "own-2", minutes: 4, figure: "bound", setting: "mu=1" },
    { beat: "of-another-release" },
  ],
});
const file = (text: string | Buffer, name = "lecture.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});
const link = (text: string) =>
  import("fflate").then(
    ({ deflateSync, strToU8 }) => `#own=${Buffer.from(deflateSync(strToU8(text))).toString("base64url")}`,
  );

async function opened(page: Page): Promise<void> {
  await rows(page).first().waitFor();
}

describe("one's own lecture", () => {
  test("is changed by keyboard and mouse, kept, undone, and given as it is", { tags: "tenth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage("my-lecture");
    await opened(page);
    const before = await firstNames(page, 4);
    const [count, minutes] = [await rows(page).count(), await total(page)];
    expect(count).toBeGreaterThanOrEqual(60);

    // By buttons: the keyboard stays on the one that was pressed.
    await rows(page).nth(1).getByRole("button", { name: /^Up:/ }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => firstNames(page, 2)).toEqual([before[1], before[0]]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain(
      `Up: “${before[1]}”`,
    );
    await button(page, "Undo").click();
    await expect.poll(() => firstNames(page, 2)).toEqual(before.slice(0, 2));
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => firstNames(page, 2)).toEqual([before[1], before[0]]);
    await page.keyboard.press("Control+z");
    await expect.poll(() => firstNames(page, 2)).toEqual(before.slice(0, 2));

    // By the handle and the arrow keys.
    await button(page, `Move “${before[0]}”`).first().focus();
    await page.keyboard.press("Space");
    // That it is picked up, and at once that it is over its own place.
    await page.getByText(`place 1 of ${count}.`).waitFor({ state: "attached" });
    await page.keyboard.press("ArrowDown");
    await page.getByText(`“${before[0]}” is over place 2 of ${count}.`).waitFor({ state: "attached" });
    await page.keyboard.press("Space");
    await expect.poll(() => firstNames(page, 2)).toEqual([before[1], before[0]]);

    // By the mouse, two places on.
    const handle = await rows(page).nth(0).locator(".own-row-handle").boundingBox();
    const target = await rows(page).nth(2).boundingBox();
    if (!handle || !target) throw new Error("The rows are not in sight.");
    await page.mouse.move(handle.x + 10, handle.y + 10);
    await page.mouse.down();
    await page.mouse.move(handle.x + 10, handle.y + 40, { steps: 4 });
    await page.mouse.move(handle.x + 10, target.y + target.height / 2 + 6, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => firstNames(page, 3)).toEqual([before[0], before[2], before[1]]);

    const third = rows(page).nth(2);
    await third.getByRole("spinbutton").fill("9");
    await rows(page).nth(3).getByRole("button", { name: /^Hide/ }).click();
    await third.getByRole("button", { name: /^Add a text slide behind/ }).click();
    await page.getByLabel("Title", { exact: true }).last().fill("Homework");
    await page
      .getByLabel("Text", { exact: true })
      .fill("Show **that**\n$$\\log p(x) \\ge \\mathcal{L}$$\n\n- costs $5");
    const preview = page.getByRole("region", { name: "As the room sees it" });
    await preview.locator(".katex-display").waitFor();
    await page.getByText("Line 4: “$” is not closed.").waitFor();
    expect(await preview.locator("strong").innerText()).toBe("that");
    expect(await faultsFound(page)).toEqual([]);
    const changed = await names(page);
    expect(await total(page)).not.toBe(minutes);

    await page.reload();
    await opened(page);
    expect(await names(page)).toEqual(changed);

    await page.getByRole("link", { name: "Give this lecture" }).click();
    await page.waitForURL(/lecture\/?\?mine/);
    const slides = page.locator(".reveal .slides > section");
    await expect.poll(() => slides.count()).toBe(count);
    const own = slides.and(page.locator('[aria-label$=": Homework"]'));
    expect(await own.count()).toBe(1);

    await page.goto(new URL("my-lecture", inject("base")).href);
    await opened(page);
    await button(page, "Start from the site’s lecture again").click();
    await button(page, "Keep mine").click();
    expect(await names(page)).toEqual(changed);
    await button(page, "Start from the site’s lecture again").click();
    await button(page, "Start again").click();
    await expect.poll(() => firstNames(page, 4)).toEqual(before);
    await button(page, "Undo").click();
    await expect.poll(() => names(page)).toEqual(changed);
  });

  test("takes figures from where they stand, as they are set", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("amortized?bound.mu=1.5#bound");
    const figure = await new FigureDriver(page, "bound").ready();
    await figure.button("Add to my lecture").click();
    const added = figure.root.getByRole("link", { name: /^✓ added as slide \d+$/ });
    await added.waitFor();
    const slide = Number(/\d+/.exec(await added.innerText())?.[0]);
    await added.click();
    await opened(page);
    const row = page.locator("#slide-own-1");
    await expect.poll(() => row.locator(".own-row-number").innerText()).toBe(String(slide));
    await row.getByRole("button", { name: /^Edit/ }).click();
    const address = await row.getByRole("link", { name: "See it as it is set" }).getAttribute("href");
    expect(address).toContain("figure/bound?mu=1.5");
  });

  test("goes out as a file and a link, and comes back; what this site lacks is named", {
    tags: "tenth",
  }, async ({ openPage }) => {
    const { page } = await openPage("my-lecture", { permissions: ["clipboard-read", "clipboard-write"] });
    await opened(page);
    await field(page).setInputFiles(file(mine));
    await page.getByText("“A short one” from lecture.json is your lecture now").waitFor();
    expect(await firstNames(page, 3)).toEqual(["Welcome", "The ELBO is a lower bound"]);
    expect(await total(page)).toBe(7);
    await page.getByText("Left out, as these pages no longer have it: of-another-release.").waitFor();

    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Export").click()]);
    const exported = readLectureFile(await readFile(await download.path()));
    expect(exported).toEqual(readLectureFile(Buffer.from(mine)));

    await button(page, "Copy link").click();
    await page.getByText("✓ copied").waitFor();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(lectureInHash(copied.hash)).toEqual(exported);

    // To someone else: the slides, and the way to keep them.
    await page.goto(new URL("my-lecture", inject("base")).href);
    await button(page, "Start from the site’s lecture again").click();
    await button(page, "Start again").click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(50);
    await page.goto(copied.href);
    await page.getByText("A lecture sent to you: “A short one”.").waitFor();
    const slides = page.locator(".reveal .slides > section");
    expect(await slides.count()).toBe(2);
    await page.keyboard.press("PageDown");
    await page.waitForURL(/\?sent#\/own-2$/);
    const told = page.getByText("A lecture sent to you: “A short one”.");
    expect(await told.count(), "no title is covered once it is given").toBe(0);
    await page.reload();
    await page.locator(".reveal[data-ready]").waitFor();
    expect(await slides.count()).toBe(2);
    expect(await told.count(), "nor when it is taken up again").toBe(0);
    await page.keyboard.press("o");
    await page.getByRole("dialog").getByRole("link", { name: "Keep as mine" }).click();
    await page.getByText("A lecture sent to you: “A short one”, 2 slides, 7 minutes.").waitFor();
    expect(await rows(page).count(), "asked first").toBeGreaterThan(50);
    await button(page, "Keep as mine").click();
    await expect.poll(() => rows(page).count()).toBe(2);
    await button(page, "Undo").click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(50);
  });

  test("stands when a file or a link is hostile, which is named", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("my-lecture");
    await opened(page);
    await field(page).setInputFiles(file(mine));
    await expect.poll(() => rows(page).count()).toBe(2);
    const stands = async (says: RegExp) => {
      await page.getByText(says).waitFor();
      expect(await firstNames(page, 9)).toEqual(["Welcome", "The ELBO is a lower bound"]);
    };
    await field(page).setInputFiles(file(mine.slice(0, 90), "cut.json"));
    await stands(/^cut\.json is not opened\. This is no JSON: .* Your lecture stands as it was\.$/);
    await field(page).setInputFiles(file(mine.replace('"title"', '"__proto__":{},"title"'), "proto.json"));
    await stands(/^proto\.json is not opened\. __proto__: is no field/);
    await field(page).setInputFiles(file("[".repeat(2_000_000), "big.json"));
    await stands(/^big\.json is not opened\. The file has 1,000,001 bytes/);

    for (const hash of ["#own=AAAA", await link(mine.replace('"kind":"text"', '"kind":"<script>"'))]) {
      await page.goto(new URL(`my-lecture?${hash.length}${hash}`, inject("base")).href);
      await opened(page);
      await stands(/^The lecture that this link should carry cannot be read\. .* Yours stands as it was\.$/);
    }
    await page.goto(new URL("lecture?mine#own=AAAA", inject("base")).href);
    await page.getByText("The lecture that this link should carry cannot be read.").waitFor();
    expect(await page.locator(".reveal .slides > section").count()).toBe(2);
  });

  test("lasts for the visit where the browser keeps nothing, and says so", { tags: "fifth" }, async ({
    openPage,
  }) => {
    const before = () =>
      Object.defineProperty(window, "indexedDB", {
        get() {
          throw new Error("Access is denied for this document.");
        },
      });
    const { page } = await openPage("my-lecture", { before });
    await opened(page);
    await field(page).setInputFiles(file(mine));
    await page.getByText("This browser keeps nothing for this site").waitFor();
    await page.getByRole("link", { name: "Give this lecture" }).click();
    await page.getByText("A lecture sent to you: “A short one”.").waitFor();
    expect(await page.locator(".reveal .slides > section").count()).toBe(2);
  });

  test("can be put together on a phone, in the dark", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("my-lecture", { viewport: phone, colorScheme: "dark" });
    await opened(page);
    await rows(page)
      .nth(2)
      .getByRole("button", { name: /^Add a text slide behind/ })
      .click();
    await page.getByLabel("Text", { exact: true }).fill("$x$");
    expect((await overflow(page)).sideways).toBe(0);
    expect(await faultsFound(page)).toEqual([]);
  });
});
