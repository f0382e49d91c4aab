import { expect, inject } from "vitest";
import type { OpenOptions } from "./support/openPages.ts";
import { serveFolder } from "./support/staticHost.ts";
import { test } from "./support/test.ts";
import { manners, scriptTaking, type Taken } from "./powers/takeAway.ts";
import { embed, expectRuns, takeFromWorkers, withheld } from "./powers/without.ts";

const vae = "figure/vae?width=16&batch=16";
const valueIteration = "figure/value-iteration";

/** What the page itself asks for and says so if it has it not. */
const told = ["localStorage", "IndexedDB", "locks"];
/** What nobody uses, or what has a way of its own to be told. */
const others = ["sessionStorage", "wake lock", "BroadcastChannel", "fullscreen", "clipboard", "WebGL"];

/** The page of the other site is no part of ours, and what was taken away may be heard of on the console. */
const options = (taken: Taken): OpenOptions => ({
  before: scriptTaking(taken),
  expected: [/request to another origin: http:\/\/localhost/, /Taken away by a test/, /WebGL/],
});

test("whatever a browser keeps for itself, and in whatever manner, a figure runs, alone and embedded, and says so", {
  tags: "tenth",
}, async ({ openPage }) => {
  const ask = async (manner: Taken["manner"]) => {
    const taken = { powers: [...told, "Cache", "service workers", ...others], manner };
    const { page } = await openPage(valueIteration, options(taken));
    const context = page.context();
    await takeFromWorkers(context, taken);
    const embedded = await embed(context, vae);
    for (const frame of [embedded, page.mainFrame()]) {
      // Eight figures begin at once, without workers.
      await expectRuns(frame, 60_000);
      for (const power of told)
        await expect.poll(() => withheld(frame).innerText(), { message: manner }).toContain(power);
      await frame.getByRole("button", { name: "Copy link" }).click();
      await frame.getByLabel("Link to this figure as it is set").waitFor();
    }
    await withheld(embedded).getByRole("button", { name: "Dismiss" }).click();
    expect(await withheld(embedded).count(), manner).toBe(0);
  };
  await Promise.all(manners.map(ask));
});

/** Power → where it says that it is missing. */
const alone: Readonly<Record<string, "notice" | "report" | "nowhere">> = {
  localStorage: "notice",
  IndexedDB: "notice",
  Cache: "nowhere",
  "service workers": "notice",
  locks: "notice",
  workers: "notice",
  SIMD: "report",
  WebGL: "report",
  WebAssembly: "notice",
};

test.for(
  Object.keys(alone).flatMap((power) =>
    manners.flatMap((manner) => ["alone", "embedded"].map((place) => ({ power, manner, place }))),
  ),
)(
  "without $power, which is $manner, $place",
  { tags: "thirtieth" },
  async ({ power, manner, place }, { openPage }) => {
    const taken = { powers: [power], manner };
    const { page } = await openPage("about", options(taken));
    const context = page.context();
    await takeFromWorkers(context, taken);
    const isOfNets = ["SIMD", "WebGL", "WebAssembly", "Cache"].includes(power);
    const address = isOfNets ? vae : valueIteration;
    const goThere = async () => {
      await page.goto(new URL(address, inject("base")).href);
      return page.mainFrame();
    };
    const frame = await (place === "alone" ? goThere() : embed(context, address));
    await expectRuns(frame, 40_000);
    if (alone[power] === "notice")
      await expect.poll(() => withheld(frame).innerText(), { timeout: 20_000 }).toContain(power);
    if (alone[power] === "report")
      await expect
        .poll(() => frame.locator(".vae-backend").getAttribute("title"))
        .toMatch(power === "WebGL" ? /WebGL: / : /WebAssembly, SIMD: /);
  },
);

test("in a frame with sandbox=allow-scripts a figure runs on the page's thread, or says which attribute helps", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage("about", { alone: true, expected: [/./] });
  const open = await serveFolder(inject("dist"), { isOpen: true });
  const sandbox = "allow-scripts";
  const running = await embed(page.context(), vae, { sandbox, base: open.base });
  await expectRuns(running);
  await running.locator(".notice summary").click();
  for (const words of ["workers", "IndexedDB", "allow-same-origin"])
    expect(await withheld(running).innerText()).toContain(words);

  const still = await embed(page.context(), vae, { sandbox });
  await still.getByRole("alert").getByText("allow-same-origin").waitFor();
  await open.close();
});

test("without WebAssembly a network begins smaller and says why; what the address asks for stays", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page } = await openPage("figure/vae", options({ powers: ["WebAssembly"], manner: "absent" }));
  await takeFromWorkers(page.context(), { powers: ["WebAssembly"], manner: "absent" });
  const says = page.locator(".notice", { hasText: "runs no WebAssembly" });
  await expect.poll(() => says.innerText(), { timeout: 10_000 }).toContain("hidden width 64, batch 32");
  await expectRuns(page.mainFrame());
  expect(await page.locator("#vae-width-field").inputValue()).toBe("64");
  expect(await page.locator(".vae-backend").getAttribute("title")).toMatch(/nothing faster runs here/);
});
