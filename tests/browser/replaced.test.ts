import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject } from "vitest";
import { buildAgain, copyOf } from "./assets/newBuild.ts";
import { FigureDriver } from "./support/figure.ts";
import { serveFolder } from "./support/staticHost.ts";
import { test } from "./support/test.ts";

test("a service worker that is replaced in mid-visit: the run goes on, and where code of the old build is gone, in the new one", {
  tags: "tenth",
}, async ({ openPage }) => {
  const folder = await mkdtemp(join(tmpdir(), "elbo-room-replaced-"));
  await copyOf(inject("dist"), folder);
  const host = await serveFolder(folder, { cleanUrls: true });
  try {
    const { page } = await openPage("figure/value-iteration", {
      host: host.base,
      serviceWorkers: "allow",
      expected: [/404/, /Failed to load/, /failed: net::/],
    });
    page.setDefaultTimeout(60_000);
    const figure = await new FigureDriver(page, "value-iteration").ready();
    await figure.stepBy(2);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    // The pages of this visit are under it from the second on.
    await page.reload();
    await figure.ready();
    await figure.stepBy(3);

    await buildAgain(folder);
    await page.evaluate(async () => {
      const taken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
      await (await navigator.serviceWorker.ready).update();
      await taken;
    });
    await figure.stepBy(1);
    expect(await figure.step()).toBe(4);

    await page
      .workers()[0]
      .evaluate(() => self.close())
      .catch(() => undefined);
    await figure.button("Step").click();
    const carryOn = page.getByRole("button", { name: "Carry on" });
    const load = page.getByRole("button", { name: "Load it" });
    await carryOn.or(load).first().waitFor();
    // The worker's own code is asked for only now.
    if (await carryOn.isVisible()) await carryOn.click();
    await load.click();
    await figure.ready();
    await page.getByRole("button", { name: "Resume at step 4" }).click();
    await figure.waitForStep(4);
  } finally {
    await host.close();
    await rm(folder, { recursive: true, force: true });
  }
});
