import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

/** From now on the host has another build: the page names another first script, and files of the old one are gone. */
async function buildAnew(page: Page, gone: RegExp): Promise<void> {
  await page.route(gone, (route) => route.fulfill({ status: 404, body: "gone" }));
  await page.route(
    (url) => !/\.\w+$/.test(url.pathname) && url.href.startsWith(inject("base")),
    async (route) => {
      if (route.request().resourceType() !== "fetch") return route.fallback();
      const response = await route.fetch();
      const body = (await response.text()).replace(/index-[\w-]+\.js/, "index-another.js");
      await route.fulfill({ response, body });
    },
  );
}

const expected = [/404/, /Failed to load/, /failed: net::/];

test("a worker that is gone with an old build: the figure says so, and goes on with its run in the new one", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/value-iteration", { alone: true, expected });
  const figure = await new FigureDriver(page, "value-iteration").ready();
  await figure.stepBy(2);
  await page.goto("about:blank");
  await page.goto(new URL("about", inject("base")).href);
  await buildAnew(page, /\/worker-[^/]*\.js$/);
  await page.goto(new URL("figure/value-iteration", inject("base")).href);
  const notice = page.getByRole("alert").filter({ hasText: "A new version of this figure is there" });
  await notice.waitFor();
  expect(await page.getByRole("button", { name: "Carry on" }).count()).toBe(0);
  await page.unrouteAll({ behavior: "wait" });
  await notice.getByRole("button", { name: "Load it" }).click();
  await figure.ready();
  await page.getByRole("button", { name: /^Resume/ }).click();
  await figure.waitForStep(2);
});

test("code of a figure that is gone with an old build: the page says so once", { tags: "fifth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("about", { alone: true, expected });
  await buildAnew(page, /\/figure-[^/]*\.js$/);
  await page.goto(new URL("amortized", inject("base")).href);
  await page.locator("#bound").scrollIntoViewIfNeeded();
  const said = page.getByRole("alert").filter({ hasText: "A new version of these pages is there" });
  await said.waitFor();
  await page.unrouteAll({ behavior: "wait" });
  await said.getByRole("button", { name: "Load it" }).click();
  await new FigureDriver(page, "bound").ready();
  expect(await said.count()).toBe(0);
});
