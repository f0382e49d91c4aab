import type { Page } from "playwright-core";
import { inject } from "vitest";
import { few } from "../support/long/due.ts";
import { type Exported, FigureDriver } from "./support/figure.ts";
import { expectSame } from "./support/sound.ts";
import { test } from "./support/test.ts";
import { until } from "./support/until.ts";

/** Every figure that runs, small where it can be: slug → its search. */
const figures: Readonly<Record<string, string>> = {
  algorithm: "?seed=5",
  diffusion: "?seed=5",
  imitation: "?seed=5",
  "prior-or-posterior": "?seed=5",
  race: "?seed=5",
  representation: "?seed=5",
  "state-space": "?seed=5",
  "three-ways": "?seed=5",
  vae: "?width=64&batch=32&seed=5",
  "value-iteration": "",
  "vi-as-rl": "?seed=5",
};

/** Does something to a figure that stands at step 2, and gives back where it goes on from that step or later. */
type Way = (figure: FigureDriver, slug: string) => Promise<FigureDriver>;

/** A headless browser counts every tab as visible, so the page is told otherwise. */
const show = (page: Page, state: DocumentVisibilityState) =>
  page.evaluate((state) => {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);

async function resumed(page: Page, slug: string): Promise<FigureDriver> {
  const figure = await new FigureDriver(page, slug).ready();
  await figure.button("Resume at step 2").click();
  await until("it stands at step 2", async () => (await figure.step()) === 2, 60_000);
  return figure;
}

/** Plays slowly for some steps. */
async function playABit(figure: FigureDriver): Promise<void> {
  await figure.root.locator(".transport-speed").selectOption({ index: 0 });
  await figure.button("Play").click();
  await figure.waitForStep((await figure.step()) + 1);
}

const ways: Readonly<Record<string, Way>> = {
  "a pause": async (figure) => {
    await playABit(figure);
    await figure.pause();
    return figure;
  },
  Rewind: async (figure) => {
    await figure.rewind();
    await figure.stepBy(2);
    return figure;
  },
  "a hidden tab": async (figure) => {
    await playABit(figure);
    await show(figure.page, "hidden");
    await show(figure.page, "visible");
    await figure.waitForStep((await figure.step()) + 1);
    await figure.pause();
    return figure;
  },
  "a file": async (figure) => {
    const buffer = await figure.download("Save run");
    await figure.stepBy(1);
    const file = { name: "run.safetensors", mimeType: "application/octet-stream", buffer };
    await figure.root.locator('input[type="file"]').first().setInputFiles(file);
    await until("it stands at step 2", async () => (await figure.step()) === 2, 60_000);
    return figure;
  },
  "a reload": async (figure, slug) => {
    await figure.page.reload();
    return resumed(figure.page, slug);
  },
  "another tab": async (figure, slug) => {
    const page = await figure.page.context().newPage();
    await page.goto(figure.page.url());
    return resumed(page, slug);
  },
};

const cases = Object.keys(figures).flatMap((slug) =>
  Object.entries(ways).map(([way, go]) => ({ slug, way, go, name: `${slug} through ${way}` })),
);

/** What a run comes to, without the clock's part. */
const numbersOf = ({ params, tables }: Exported) => ({ params, tables });

test.for(few(cases, ({ name }) => name, 1))(
  "$slug gives the same numbers to the bit through $way",
  { tags: "fifth" },
  async ({ slug, go }, { openPage }) => {
    const address = `figure/${slug}${figures[slug]}`;
    const { page } = await openPage(address, { alone: true });
    page.context().setDefaultTimeout(60_000);
    const figure = await new FigureDriver(page, slug).ready();
    await figure.stepBy(2);
    const turned = await go(figure, slug);
    await turned.settled();
    await turned.stepBy(1);
    const reached = await turned.step();

    const straight = await page.context().newPage();
    await straight.goto(new URL(address, inject("base")).href);
    const plain = await new FigureDriver(straight, slug).ready();
    await plain.stepBy(reached);
    expectSame(numbersOf(await turned.json()), numbersOf(await plain.json()));
  },
);
