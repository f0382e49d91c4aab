import { afterAll, expect, inject } from "vitest";
import { spoil, ways } from "./assets/spoilt.ts";
import { few } from "../support/long/due.ts";
import { FigureDriver } from "./support/figure.ts";
import { hydrated } from "./support/hydrated.ts";
import { test } from "./support/test.ts";
import { until } from "./support/until.ts";

/** Files that are fetched for a figure, and what goes on once they come again. */
const files = [
  { file: /\/digits-first\.bin/, slug: "vae", search: "?width=64&batch=32", press: "Carry on" },
  { file: /\/digits-rest\.bin/, slug: "vae", search: "?width=64&batch=32", press: "Carry on" },
  { file: /\/fashion-mnist\.bin/, slug: "vae", search: "?width=64&batch=32&data=fashion", press: "Carry on" },
  { file: /\/vae-trained\.safetensors/, slug: "vae", search: "?scene=trained", press: "Rewind" },
  {
    file: /\/representation-snow\.safetensors/,
    slug: "representation",
    search: "?scene=finished",
    press: "Rewind",
  },
  { file: /\/vae-plane-beta-[^/]*\.safetensors/, slug: "prior-or-posterior", search: "", press: "Carry on" },
  { file: /\/tfjs-backend-wasm-simd-[^/]*\.wasm/, slug: "three-ways", search: "", press: "Try again" },
  { file: /\/chooseBackend-[^/]*\.js/, slug: "three-ways", search: "", press: "Carry on" },
  { file: /\/worker-[^/]*\.js/, slug: "value-iteration", search: "", press: "Carry on" },
  { file: /\/run-[^/]*\.js/, slug: "value-iteration", search: "", press: "Carry on" },
  { file: /\/figure-[^/]*\.js/, slug: "bound", search: "", press: "Load the page again" },
  { file: /\/FigureFrame-[^/]*\.js/, slug: "bound", search: "", press: "Load the page again" },
] as const;

/** The page's own code that came damaged comes again from the browser's memory, also when the page is loaded again. */
const waysOf = (press: string) => (press === "Load the page again" ? ways.slice(0, 2) : ways);

const cases = files.flatMap((one) =>
  waysOf(one.press).map((way) => ({ ...one, way, name: one.file.source })),
);
const asked = few(cases, ({ slug, name, way }) => `${slug}, ${name}, ${way}`, 1);

/** What failed on purpose stands on the console, too. */
const expected = [/./];

const table: string[] = [];
afterAll(() => console.info(["Files that did not come", ...table].join("\n")));

test.for(asked)(
  "$name $way, in $slug: said in a sentence, and one press goes on",
  { tags: "fifth" },
  async ({ file, slug, search, way, name, press }, { openPage }) => {
    const { page } = await openPage("about", { alone: true, expected });
    page.setDefaultTimeout(60_000);
    const mend = await spoil(page.context(), file, way);
    await page.goto(new URL(`figure/${slug}${search}`, inject("base")).href);
    const figure = new FigureDriver(page, slug);
    const notice = page
      .locator('[role="alert"], .notice')
      .filter({ hasText: /could not be|cut short|damaged/ });
    await until("it says what has not come", () => notice.first().isVisible(), 60_000);
    const said = await notice.first().locator(".notice-text").or(notice.first()).first().innerText();
    expect(said.length).toBeGreaterThan(20);
    expect(said).not.toMatch(/https?:|import|TypeError|Unexpected|fetch/);
    const hasPicture = (await figure.root.locator(".figure-waiting").count()) === 0;
    expect(said.includes("The last picture is kept")).toBe(hasPicture && press === "Carry on");

    await mend();
    const began = performance.now();
    if (press === "Rewind") {
      await figure.ready();
      await figure.button(press).click();
      // The run that ships has come a long way.
      await figure.waitForStep(100);
    } else {
      await page.getByRole("button", { name: press, exact: true }).click();
      await until("it is no longer said", async () => (await notice.count()) === 0, 60_000);
    }
    await figure.ready();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    table.push(
      `  ${name.slice(0, 36).padEnd(38)}${way.padEnd(13)}${press}, ${seconds} s: ${said.slice(0, 150)}`,
    );
  },
);

test.for(ways)(
  "the index of the search %s: said, and asked for again when it is opened again",
  { tags: "tenth" },
  async (way, { openPage }) => {
    const { page } = await openPage("about", { alone: true, expected });
    page.setDefaultTimeout(60_000);
    await hydrated(page);
    const mend = await spoil(page.context(), /\/search\.json/, way);
    const type = async () => {
      await page.getByRole("button", { name: "Search", exact: true }).click();
      await page.getByRole("combobox", { name: "Search the site" }).fill("temperature");
    };
    await type();
    await page.getByText("The index of the site could not be loaded.").waitFor();
    await mend();
    await page.keyboard.press("Escape");
    await type();
    await page
      .getByRole("option", { name: /Temperature τ/ })
      .first()
      .waitFor();
  },
);
