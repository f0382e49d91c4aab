import { expect, inject } from "vitest";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";

const clean = inject("cleanBase");

test("an address that is not there offers the nearest ones, at any depth", { tags: "fifth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("chapter4", { host: clean, expected: [/\b404\b/] });
  const offered = () =>
    page.locator("#near a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await expect.poll(offered).toContain(`${clean}control`);
  for (const [asked, wanted] of [
    ["figure/vea?beta=2#here", "figure/vae?beta=2#here"],
    ["figure/vae/deep/er/softmaxx", "figure/softmax"],
    ["some/where/glosary.html", "glossary"],
  ]) {
    await page.goto(new URL(asked, clean).href);
    await expect.poll(async () => (await offered())[0], { message: asked }).toBe(clean + wanted);
  }
  const ink = await page.locator("main").evaluate((main) => getComputedStyle(main).maxWidth);
  expect(ink).not.toBe("none");
  await page.locator("#near a").first().click();
  await hydrated(page);
  expect(await page.title()).toContain("Glossary");

  // What a messenger has appended to a page's address is taken off.
  await page.goto(`${clean}about).`);
  await expect.poll(() => page.url()).toBe(`${clean}about`);

  // Above the site there is none to offer.
  await page.goto(new URL("/chapter4", clean).href);
  await page.locator("h1").waitFor();
  expect(await offered()).toEqual([]);
});
