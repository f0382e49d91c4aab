import { expect } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";

test("a link, Back and Rewind keep the run that was, also over a reload", { tags: "tenth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("reparametrization");
  const race = await new FigureDriver(page, "race").ready();
  const startsAnew = async (by: () => Promise<unknown>) => {
    await by();
    await expect.poll(() => race.step()).toBe(0);
    await race.ready();
  };
  const resume = (step: number) => race.button(`Resume at step ${step}`);
  await race.stepBy(3);
  const first = await race.json();
  await startsAnew(() => page.getByRole("link", { name: "Often one", exact: true }).click());
  await resume(3).waitFor();
  await race.stepBy(2);

  await startsAnew(() => page.goBack());
  expect(await resume(2).getAttribute("title")).toMatch(/: /);
  await resume(3).click();
  await expect.poll(() => race.step()).toBe(3);
  await race.settled();
  expect(await race.json()).toMatchObject({ params: first.params, tables: first.tables });
  expect(await resume(3).count()).toBe(0);

  await startsAnew(() => race.button("Rewind").click());
  await resume(3).waitFor();
  await page.reload();
  await race.ready();
  await race.stepBy(1);
  await resume(3).click();
  await expect.poll(() => race.step()).toBe(3);
});
