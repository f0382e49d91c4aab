import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { chapters } from "../../src/contents.ts";
import { FigureDriver } from "./support/figure.ts";
import { test } from "./support/test.ts";
import { few } from "../support/long/due.ts";

const island = (page: Page, slug: string) => page.locator("[data-island]", { has: page.locator(`#${slug}`) });
const stateOf = (page: Page, slug: string) => island(page, slug).getAttribute("data-state");

/** The HTML of a figure that lies folded. */
const unread = (page: Page, slug: string) => page.locator(`#${slug} [data-fold="folded"]`).innerHTML();

/** Opens a page whose figures cannot wake before `go` is called: the code that wakes them is held back. */
async function heldBack(page: Page, address: string): Promise<{ go: () => void }> {
  const held: (() => void)[] = [];
  await page.route(/\/wakeIsland-[^/]*\.js/, async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await page.goto(new URL(address, page.url()).href);
  return { go: () => held.forEach((go) => go()) };
}

describe("a page before its figures wake", () => {
  test("has its prose, its formulas and the pictures of its figures without any script", {
    tags: "fifth",
  }, async ({ openPage }) => {
    const { page } = await openPage("control", { javaScriptEnabled: false });
    expect(await page.locator("article > p").count()).toBeGreaterThan(20);
    expect(await page.locator("article .katex").count()).toBeGreaterThan(80);
    for (const slug of ["monkey", "backward", "softmax", "policy"])
      expect(await page.locator(`#${slug} .figure-stage svg :is(path, rect)`).count(), slug).toBeGreaterThan(
        0,
      );
    for (const link of await page.locator("article a").all())
      expect(await link.getAttribute("href")).toMatch(/\S/);
  });

  test("asks for no more script than its first, and that is small", async ({ openPage }) => {
    const { page, watch } = await openPage("glossary", { alone: true });
    await page.waitForLoadState("networkidle");
    const scripts = watch.requests.filter((url) => url.endsWith(".js"));
    expect(scripts.map((url) => url.replace(/^.*\/|-.*$/g, ""))).toEqual(["index"]);
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(".js"))
        .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize),
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(30_000);
  });

  test("is read and followed on a slow line, long before its scripts are there", { tags: "tenth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage("about", { alone: true });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    await page.goto(new URL("../amortized", page.url()).href, { waitUntil: "domcontentloaded" });
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Amortized variational inference");
    expect(await page.locator("#bound .figure-stage svg :is(path, rect)").count()).toBeGreaterThan(0);
    expect(await stateOf(page, "bound")).not.toBe("awake");
    await new FigureDriver(page, "bound").ready();
  });
});

/** How far all has moved on a page since it was opened, as browsers count it (layout shifts). */
const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((tell) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          tell(entries.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => tell(0), 500);
      }),
  );

const phone = { width: 390, height: 844 };

test("on a phone a figure's own page is drawn for the phone, and stays where it is as it wakes", async ({
  openPage,
}) => {
  for (const slug of ["bound", "policy"]) {
    const { page } = await openPage(`figure/${slug}`, { viewport: phone, alone: true });
    await page.waitForSelector('[data-island][data-state="awake"]');
    await new FigureDriver(page, slug).ready();
    expect(await shiftsOf(page), slug).toBeLessThan(0.05);
    expect(await page.locator("template").count(), slug).toBe(1);
    expect(await island(page, slug).getAttribute("data-width"), slug).not.toBeNull();
  }
});

/** Figures that run: they have no picture before their run has made one. */
const running = chapters
  .flatMap(({ figures }) => figures)
  .filter((slug) => readFileSync(`src/figures/${slug}/figure.ts`, "utf8").includes("= simulatedFigure"));

test("on a phone the place that waits for a run's first picture is about as high as that", async ({
  openPage,
}) => {
  for (const slug of few(running, (slug) => `${slug} keeps its place`, 2)) {
    const { page } = await openPage(`figure/${slug}`, { viewport: phone, alone: true });
    await new FigureDriver(page, slug).ready();
    const { waiting, stands } = await page.locator(`#${slug}`).evaluate((figure) => ({
      waiting: Number.parseFloat(getComputedStyle(figure).getPropertyValue("--figure-waiting-height")),
      stands: figure.querySelector(".figure-stage")?.getBoundingClientRect().height,
    }));
    expect(stands, slug).toBeGreaterThan(0.9 * waiting);
    expect(stands, slug).toBeLessThan(1.1 * waiting);
  }
});

describe("what is done to a sleeping figure is not lost:", () => {
  test("a scene that is pressed", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("about");
    const { go } = await heldBack(page, "../control");
    const scene = page.locator("#softmax .figure-scene").nth(1);
    await scene.click();
    expect(await scene.getAttribute("aria-pressed")).toBe("false");
    expect(await stateOf(page, "softmax")).toBe("waking");
    go();
    await expect.poll(() => scene.getAttribute("aria-pressed")).toBe("true");
  });

  test("a number that is typed, and a slider that is moved", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("about");
    const { go } = await heldBack(page, "../amortized");
    const field = page.locator("#bound-x-field");
    await field.fill("2");
    await field.press("Enter");
    const slider = page.locator("#bound-noise");
    const before = await slider.inputValue();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const after = await slider.inputValue();
    expect(after).not.toBe(before);
    go();
    await new FigureDriver(page, "bound").ready();
    await expect.poll(() => new URL(page.url()).searchParams.get("bound.x")).toBe("2");
    await expect.poll(() => new URL(page.url()).searchParams.get("bound.noise")).not.toBe(null);
    expect(await field.inputValue()).toBe("2");
    expect(await slider.inputValue()).toBe(after);
  });

  test("Play, pressed before there is anything to play", { tags: "fifth" }, async ({ openPage }) => {
    const { page } = await openPage("about");
    const { go } = await heldBack(page, "../reparametrization");
    const race = new FigureDriver(page, "race");
    await race.root.scrollIntoViewIfNeeded();
    // Comes to rest over it: it is not to be pressed yet, and is pressed all the same.
    await race.button("Play").hover();
    await page.mouse.down();
    await page.mouse.up();
    go();
    await race.button("Pause").waitFor();
    await race.waitForStep(2);
  });
});

describe("prose far from the reader", () => {
  const number = 12;
  /** How far the part is from where its address brings it, in pixels. */
  const farFromPlace = (page: Page) =>
    page.locator(`#erratum-${number}`).evaluate((part) => {
      const margin = Number.parseFloat(getComputedStyle(part).scrollMarginTop);
      const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
      return Math.abs(part.getBoundingClientRect().top - margin - (padding || 0));
    });
  /** Once three parts and more are laid out, and none more for a third of a second. */
  const settled = async (page: Page) => {
    await page.waitForFunction(
      () => scrollY > 0 && document.querySelectorAll(".erratum-text[data-near]").length > 2,
    );
    const laidOut = () => page.locator(".erratum-text[data-near]").count();
    for (let count = -1, next = await laidOut(); count !== next; next = await laidOut()) {
      count = next;
      await page.waitForTimeout(300);
    }
  };

  test("is not laid out before it comes near", async ({ openPage }) => {
    const { page } = await openPage("errata", { viewport: { width: 390, height: 844 } });
    const last = page.locator(".erratum-text").last();
    const isLaidOut = () =>
      last
        .locator("p")
        .first()
        .evaluate((p) => p.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isLaidOut()).toBe(false);
    await last.scrollIntoViewIfNeeded();
    await expect.poll(isLaidOut).toBe(true);
    await expect.poll(() => last.getAttribute("data-near")).toBe("");
  });

  test("does not push away the part that the address names, by an address or by a link", async ({
    openPage,
  }) => {
    const { page: named } = await openPage(`errata#erratum-${number}`);
    await settled(named);
    expect(await farFromPlace(named)).toBeLessThan(2);

    const { page: whole } = await openPage("errata");
    await whole.locator(`.errata-contents a[href="#erratum-${number}"]`).click();
    await settled(whole);
    expect(await farFromPlace(whole)).toBeLessThan(2);
  });
});

describe("a figure far from the reader", () => {
  test("lies unread, and stands there with its picture before it is in sight", async ({ openPage }) => {
    const { page } = await openPage("about");
    await heldBack(page, "../control");
    expect(await unread(page, "softmax")).toContain("<rect");
    expect(await page.locator("#softmax .figure-stage").count()).toBe(0);
    await page.locator("#softmax").evaluate((figure) => {
      scrollTo(0, scrollY + figure.getBoundingClientRect().top - 2 * innerHeight);
    });
    await expect
      .poll(() => page.locator("#softmax .figure-stage svg :is(path, rect)").count())
      .toBeGreaterThan(0);
    expect(await stateOf(page, "softmax")).toBe("asleep");
  });

  test("is printed with its picture", async ({ openPage }) => {
    const { page } = await openPage("control");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    for (const slug of ["softmax", "one-objective"])
      expect(await page.locator(`#${slug} .figure-stage svg :is(path, rect)`).count(), slug).toBeGreaterThan(
        0,
      );
  });

  test("falls asleep with its run, and goes on from there", { tags: "tenth" }, async ({ openPage }) => {
    const { page } = await openPage("about", { alone: true });
    await page.clock.install();
    await page.goto(new URL("../reparametrization", page.url()).href);
    const race = await new FigureDriver(page, "race").ready();
    await race.stepBy(3);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => stateOf(page, "move-or-reweight")).toBe("awake");
    await expect
      .poll(async () => {
        await page.clock.fastForward(21_000);
        return stateOf(page, "race");
      })
      .toBe("asleep");
    expect(await unread(page, "race")).toContain("<rect");
    await race.ready();
    expect(await race.step()).toBe(3);
    await race.stepBy(1);
    expect(await race.step()).toBe(4);
  });
});
