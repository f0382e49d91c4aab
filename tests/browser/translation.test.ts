import { expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";
import { translate } from "./support/translate.ts";

test("a chapter that was translated before its figures woke: they wake, and questions are answered", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage("amortized");
  await hydrated(page);
  expect(await translate(page)).toBeGreaterThan(200);

  const algorithm = await new FigureDriver(page, "algorithm").ready();
  await algorithm.stepBy(1);
  expect(await algorithm.step()).toBe(1);

  const question = page.locator(".predict").first();
  await question.scrollIntoViewIfNeeded();
  await page.locator('[data-island][data-state="awake"]', { has: question }).waitFor();
  // React draws a translated part anew when it wakes: what is pressed in that moment is gone, and is pressed again.
  const answer = question.getByRole("radio").first();
  await expect
    .poll(async () => {
      await answer.click();
      return answer.isChecked();
    })
    .toBe(true);
  await question.getByRole("button", { name: "That is my guess" }).click();
  await question.locator(".predict-revealed").waitFor();
  await translate(page);
  await question.getByRole("button", { name: "Forget it and ask me again" }).click();
  await expect.poll(() => question.locator(".predict-revealed").count()).toBe(0);
});
