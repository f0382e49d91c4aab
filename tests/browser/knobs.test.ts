import { describe, expect, inject } from "vitest";
import { FigureDriver } from "./support/figure.ts";
import { overflow } from "./support/overflow.ts";
import { phone } from "./support/screens.ts";
import { test } from "./support/test.ts";

const defaults = {
  data: "mnist",
  latent: 2,
  width: 256,
  likelihood: "bernoulli",
  batch: 128,
  beta: 1,
  seed: 1,
};

describe("the address", () => {
  test("that cannot be read leaves the defaults, and a notice names every part of it", {
    tags: "fifth",
  }, async ({ openPage }) => {
    const { page } = await openPage("vae?vae.latent=banana&vae.beta=1e999");
    const figure = await new FigureDriver(page, "vae").ready();
    const notice = figure.root.getByRole("status").filter({ hasText: "banana" });
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.innerText()).toMatch(/latent[\s\S]*banana/i);
    expect(await notice.innerText()).toMatch(/beta[\s\S]*1e999/i);
    expect((await figure.json()).params).toMatchObject(defaults);
  });

  test.for([
    "latent=2.5&batch=1e3&beta=NaN&seed=-1",
    "latent=0&width=&beta=-1&seed=4294967296",
    "estimator=REINFORCE&data=cifar&nonsense=1&scene=nowhere",
    "latent=3&latent=4",
  ])("%s: each is refused in a notice", { tags: "tenth" }, async (bad, { openPage }) => {
    const { page } = await openPage(`figure/vae?${bad}`);
    const figure = await new FigureDriver(page, "vae").ready();
    for (const [name] of new URLSearchParams(bad)) {
      await figure.root.getByRole("status").filter({ hasText: name }).first().waitFor({ timeout: 5_000 });
    }
    expect((await figure.json()).params).toMatchObject(defaults);
  });

  test("sets the figure, on its own page and in the chapter", { tags: "tenth" }, async ({ openPage }) => {
    const wanted = {
      latent: 3,
      width: 64,
      batch: 32,
      beta: 0.5,
      learningRate: 0.002,
      seed: 7,
      estimator: "scoreFunction",
    };
    const said = (prefix: string) =>
      new URLSearchParams(Object.entries(wanted).map(([k, v]) => [prefix + k, String(v)]));
    for (const address of [`figure/vae?${said("")}`, `vae?${said("vae.")}#vae`]) {
      const { page } = await openPage(address);
      const figure = await new FigureDriver(page, "vae").ready();
      expect((await figure.json()).params).toMatchObject(wanted);
      expect(await figure.root.getByRole("status").filter({ hasText: "using" }).count()).toBe(0);
    }
  });

  test("holds only what differs from the defaults, and Reset clears it", { tags: "tenth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage("figure/vae");
    const figure = await new FigureDriver(page, "vae").ready();
    expect(new URL(page.url()).search).toBe("");
    const beta = figure.root.getByRole("textbox", { name: /price of code/i }).first();
    const before = await beta.inputValue();
    await beta.fill("3");
    await beta.press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe("?beta=3");
    await beta.fill(before);
    await beta.press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await beta.fill("4");
    await beta.press("Enter");
    await figure.button("Reset").click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await figure.ready();
    expect((await figure.json()).params).toMatchObject(defaults);
  });

  test("on a chapter's page carries the figure's name and leaves other words alone", {
    tags: "fifth",
  }, async ({ openPage }) => {
    const { page } = await openPage("vae?other.knob=1");
    const figure = await new FigureDriver(page, "vae").ready();
    const beta = figure.root.getByRole("textbox", { name: /price of code/i }).first();
    await beta.fill("3");
    await beta.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("vae.beta")).toBe("3");
    expect(new URL(page.url()).searchParams.get("other.knob")).toBe("1");
  });
});

test("what is typed into a field and does not fit is refused beside it", { tags: "tenth" }, async ({
  openPage,
}) => {
  const { page } = await openPage("figure/vae");
  const figure = await new FigureDriver(page, "vae").ready();
  const beta = figure.root.getByRole("textbox", { name: /price of code/i }).first();
  for (const bad of ["banana", "1e999", "-1", ""]) {
    await beta.fill(bad);
    await beta.press("Enter");
    await figure.root
      .getByText(/still 1\b/)
      .first()
      .waitFor({ timeout: 5_000 });
    expect(await beta.inputValue()).toBe("1");
  }
});

test("a long word that is refused is broken where its column ends, on a phone too", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/value-iteration", { viewport: phone });
  const figure = await new FigureDriver(page, "value-iteration").ready();
  const discount = figure.root.getByRole("textbox", { name: /discount/i }).first();
  await discount.fill("#".repeat(60));
  await discount.press("Enter");
  await figure.root
    .getByText(/still 0\.\d/)
    .first()
    .waitFor({ timeout: 5_000 });
  expect((await overflow(page)).sideways).toBe(0);
});

test("a link bent on its way still sets its figure, in silence, and numbers are read as people type them", {
  tags: "fifth",
}, async ({ openPage }) => {
  const { page } = await openPage(
    "reparametrization?utm_source=mail&discrete.relaxation=0.7&amp;discrete.seed=3&fbclid=x%0A#discrete).",
  );
  const figure = await new FigureDriver(page, "discrete").ready();
  expect((await figure.json()).params).toMatchObject({ relaxation: 0.7, seed: 3 });
  expect(new URL(page.url()).hash).toBe("#discrete");

  const bent =
    "figure/discrete?utm_source=mail&relaxation=0,7&amp;seed=3&fbclid=x&rewards=1,2&logits=1,%0D%0A0).";
  await page.goto(new URL(bent, inject("base")).href);
  await figure.ready();
  expect((await figure.json()).params).toMatchObject({ relaxation: 0.7, seed: 3, logits: "1,0" });
  await expect.poll(() => figure.root.locator(".figure-notices").innerText()).not.toContain("ignored");

  const type = async (label: string, typed: string) => {
    const field = figure.root.getByRole("textbox", { name: label });
    await field.fill(typed);
    await field.press("Enter");
    return field;
  };
  const logits = await type("Logits", "2,5; −1 ; ½");
  await figure.root.getByText("“2,5; −1 ; ½” is read as 2.5,-1,0.5").waitFor();
  expect(await logits.inputValue()).toBe("2.5,-1,0.5");
  await type("Logits", "2,5, 1, 0,5");
  await figure.root.getByText("can be read as 2,5,1,0,5 and as 2.5,1,0.5").waitFor();
  await type("Relaxation", "0,25");
  await figure.root.getByText("“0,25” is read as 0.25").waitFor();
});

test("Copy link gives an address that opens the same figure", { tags: "tenth" }, async ({ openPage }) => {
  const { page } = await openPage("figure/vae?beta=3&seed=5", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const figure = await new FigureDriver(page, "vae").ready();
  await figure.button("Copy link").click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("beta=3");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  const again = await new FigureDriver(page, "vae").ready();
  expect((await again.json()).params).toMatchObject({ ...defaults, beta: 3, seed: 5 });
});
