import { describe, expect } from "vitest";
import { hydrated } from "./support/hydrated.ts";
import { laptop, phone } from "./support/screens.ts";
import { test } from "./support/test.ts";

describe("an exercise", () => {
  test("says kindly what is wrong, takes another answer, keeps it, and tells why it is right", async ({
    openPage,
  }) => {
    const { page } = await openPage("amortized#exercises", { viewport: laptop });
    const exercise = page.locator(".exercise").first();
    await exercise.scrollIntoViewIfNeeded();
    await hydrated(page);
    const answer = async (typed: string) => {
      await exercise.getByLabel("Your answer").fill(typed);
      await exercise.getByRole("button", { name: "Check" }).click();
    };
    const verdict = exercise.getByRole("status");
    expect(await verdict.innerText()).toBe("");
    await answer("1");
    await expect.poll(() => verdict.innerText()).toContain("Not yet: that is too high");
    expect(await verdict.getByRole("link").getAttribute("href")).toContain("vi-as-rl.scene=bonus#vi-as-rl");
    await answer(String(1 / Math.sqrt(2 * Math.PI * Math.E)));
    await expect.poll(() => verdict.innerText()).toContain("Right.");
    expect(await verdict.innerText()).toContain("0.242");
    expect(await verdict.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.reload();
    await exercise.scrollIntoViewIfNeeded();
    await expect.poll(() => verdict.innerText()).toContain("Right.");
    await exercise.getByRole("button", { name: "Try it again" }).click();
    await expect.poll(() => verdict.innerText()).toBe("");
  });

  test("looks at a figure as it stands, and tells when asked", async ({ openPage }) => {
    const { page } = await openPage("control?softmax.values=2,2,2,0&softmax.scale=5#exercises");
    const exercise = page.locator(".exercise").first();
    await exercise.scrollIntoViewIfNeeded();
    await hydrated(page);
    const look = exercise.getByRole("button", { name: "Look at the figure now" });
    const verdict = exercise.getByRole("status");
    await look.click();
    await expect.poll(() => verdict.innerText()).toContain("Multiply by 20 at least");
    await page.evaluate(() =>
      history.replaceState(history.state, "", "?softmax.values=2,2,2,0&softmax.scale=50"),
    );
    await look.click();
    await expect.poll(() => verdict.innerText()).toContain("Right");
    const second = page.locator(".exercise").nth(1);
    await second.getByLabel("Your answer").fill("10");
    await second.getByRole("button", { name: "Check" }).click();
    await second.getByRole("button", { name: "Tell me" }).click();
    await expect.poll(() => second.getByRole("status").innerText()).toContain("0.69");
  });
});

describe("the contents of a page", () => {
  test("mark the section in sight, beside the text on a laptop", async ({ openPage }) => {
    const { page } = await openPage("reparametrization", { viewport: laptop });
    const beside = page.locator(".chapter-contents-beside");
    // Where a figure lies over it the list is hidden, and its mark goes on.
    const marked = () => beside.locator('[aria-current="true"]').allTextContents();
    expect(await beside.isVisible()).toBe(true);
    expect(await marked()).toEqual([]);
    await beside.getByRole("link", { name: "Which one, when?" }).click();
    await expect.poll(marked).toEqual(["Which one, when?"]);
    // As a reader would: who only arrives is kept at the section that the address names.
    await page.mouse.wheel(0, -40);
    await page.locator("#variance").evaluate((figure) => figure.scrollIntoView());
    await expect.poll(marked).toEqual(["How noisy is each?"]);
    expect(await beside.isVisible()).toBe(false);
    expect(await beside.evaluate((it) => it.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(marked).toEqual([]);
  });
});

test("without scripts contents and derivations open by a press; on paper the ones are gone, the others open", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("amortized", { viewport: phone, javaScriptEnabled: false });
  const contents = page.locator(".chapter-contents-folded");
  const link = contents.getByRole("link", { name: "Exercises" });
  expect(await link.count()).toBe(0);
  await contents.locator("summary").click();
  await link.click();
  expect(new URL(page.url()).hash).toBe("#exercises");
  const told = page.locator(".opens", { hasText: "Derived in three lines" });
  const inside = told.locator(".tex-display");
  expect(await inside.isVisible()).toBe(false);
  await told.locator("summary").click();
  expect(await inside.isVisible()).toBe(true);
  await told.locator("summary").click();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".chapter-contents").isVisible()).toBe(false);
  expect(await inside.evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
});
