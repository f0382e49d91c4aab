import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { embedBy, expectRuns } from "./powers/without.ts";
import { faultsFound } from "./support/axe.ts";
import { FigureDriver } from "./support/figure.ts";
import { readQr } from "./support/qr.ts";
import { desk, laptop } from "./support/screens.ts";
import { test } from "./support/test.ts";
import { setTheme } from "./support/theme.ts";

const code = (page: Page) => page.locator("dialog.qr-screen");

/** What a camera reads off the screen, and what stands beneath for who types. */
async function readScreen(page: Page) {
  await code(page).waitFor();
  return {
    read: readQr(await page.screenshot({ animations: "disabled" })),
    beneath: await code(page).locator(".qr-screen-address").innerText(),
  };
}

describe("the QR code of a figure", () => {
  test("is read off the screen in both themes as the figure's own page with its knobs and scene, and closes", {
    tags: "fifth",
  }, async ({ openPage }) => {
    const { page } = await openPage("amortized?bound.scene=two-modes&three-ways.seed=9#bound", {
      viewport: laptop,
    });
    const figure = await new FigureDriver(page, "bound").ready();
    const field = figure.root.locator("#bound-mu-field");
    await field.fill("1.25");
    await field.press("Enter");
    const wanted = new URL("figure/bound?scene=two-modes&mu=1.25", inject("base")).href;
    for (const theme of ["light", "dark"] as const) {
      await setTheme(page, theme);
      await figure.button("QR code").click();
      expect(await readScreen(page), theme).toEqual({ read: wanted, beneath: wanted });
      if (theme === "dark") expect(await faultsFound(page)).toEqual([]);
      const letters = await code(page)
        .locator(".qr-screen-address")
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(letters).toBeGreaterThanOrEqual(24);
      await (theme === "light" ? page.keyboard.press("Escape") : page.mouse.click(40, 300));
      await code(page).waitFor({ state: "detached" });
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused, "the keyboard is back where it was").toBe("QR code");
    }
  });

  test("comes on Q while presenting, and neither Escape nor the clicker goes past it", async ({
    openPage,
  }) => {
    const { page } = await openPage("figure/softmax?present&temperature=2", { viewport: laptop });
    await new FigureDriver(page, "softmax").ready();
    const before = page.url();
    const wanted = new URL("figure/softmax?temperature=2", inject("base")).href;
    for (const closing of ["Escape", "PageDown", "q"]) {
      await page.keyboard.press("q");
      expect((await readScreen(page)).read).toBe(wanted);
      await page.keyboard.press(closing);
      await code(page).waitFor({ state: "detached" });
      expect(page.url(), closing).toBe(before);
    }
    await page.getByRole("button", { name: "QR code" }).click();
    await code(page).waitFor();
    await code(page).getByRole("button", { name: "Close" }).click();
    await code(page).waitFor({ state: "detached" });
  });

  test("of a map with too many letters is a sentence, and the link to copy", async ({ openPage }) => {
    const map = [`S${".".repeat(28)}G`, ...Array(29).fill(".".repeat(30))].join("/");
    const { page } = await openPage(`figure/value-iteration?map=${encodeURIComponent(map)}`);
    await (await new FigureDriver(page, "value-iteration").ready()).button("QR code").click();
    await code(page).getByText("Send the link instead").waitFor({ timeout: 60_000 });
    expect(await code(page).locator("svg").count()).toBe(0);
    const clipboard = page.context();
    await clipboard.grantPermissions(["clipboard-read", "clipboard-write"]);
    await code(page).getByRole("button", { name: "Copy link" }).click();
    await code(page).getByText("✓ copied").waitFor();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.searchParams.get("map")).toBe(map);
    await clipboard.clearPermissions();
  });
});

/** The snippet that the first figure of an address offers, tried out in a page of another site. */
async function tryOut(page: Page, slug: string, sandbox = "") {
  const figure = await new FigureDriver(page, slug).ready();
  await figure.button("Embed").click();
  const snippet = await figure.root.getByRole("textbox", { name: /For a page of your own/ }).inputValue();
  return embedBy(page.context(), `<!doctype html>${snippet.replace("<iframe", `<iframe${sandbox}`)}`);
}

describe("the snippet to embed a figure", () => {
  const expected = [/request to another origin: http:\/\/localhost/];

  test.for(["", ' sandbox="allow-scripts allow-same-origin"'])(
    "lets it run as it was set in a page of another site%s",
    { tags: "tenth" },
    async (sandbox, { openPage }) => {
      const { page } = await openPage("vae?vae.width=16&vae.batch=16#vae", { expected });
      const frame = await tryOut(page, "vae", sandbox);
      await expectRuns(frame);
      expect(new URL(frame.url()).search).toBe("?width=16&batch=16");
    },
  );

  test("has room for all of it and no more, and a name", async ({ openPage }) => {
    const { page } = await openPage("amortized?bound.scene=overconfident#bound", {
      viewport: desk,
      expected,
    });
    const frame = await tryOut(page, "bound");
    await frame.getByRole("button", { name: "Far too sure", pressed: true }).waitFor();
    const inside = frame.locator(".solo-origin").evaluate(() => ({
      needed: document.querySelector(".solo")?.getBoundingClientRect().bottom ?? 0,
      given: innerHeight,
    }));
    const { needed, given } = await inside;
    expect(given - needed).toBeGreaterThanOrEqual(0);
    expect(given - needed).toBeLessThan(40);
    expect(await frame.page().locator("iframe").getAttribute("title")).toBe("The ELBO is a lower bound");
  });
});
